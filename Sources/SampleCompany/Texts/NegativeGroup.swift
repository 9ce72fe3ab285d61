extension FactBank {
  /// What the negative group says: every planted fact with its wordings.
  ///
  /// Form: see ``FactBank/init(type:text:)``.
  static let negativeGroup = FactBank(
    type: .negativeGroup,
    text: """
      @ pain.refund | Asks again and again for money back
      - I want the {month} payment back, I hardly used it.
      - Refund please, the ride on Sunday was not recorded and that is the whole reason I pay.
      - This is the third time I ask, send me my money.
      - I cancelled in my head on the first of the month, so this charge is not valid.
      - You took {euros} euros on {month} 3 and I expect it back today.
      - The app crashed once, therefore the month is free, that is how I see it.
      - I was on holiday for two weeks in {month}, please refund half.
      - Give me the annual plan back in full, I have only had it for ten months.
      - I did not agree to {euros} euros, refund it or I call the bank.
      - Same as last time: full refund, no discussion, no voucher.

      @ leave.dispute | Threatens with the bank and bad reviews
      - I have already opened a dispute with my bank, you can save yourself the reply.
      - If I do not hear from you in an hour I dispute all payments since {month}.
      - One star everywhere until the money is back.
      - My bank always takes my side, so let us keep this short.
      - I will block the card and open a new account, it worked the last time.
      - I have told a consumer forum about you, reply quickly.

      @ habit.loophole | Comes back with a new trial after each refund
      - I made a new account because the trial had run out, why is the discount missing?
      - The code for new customers does not work for me any more, fix it.
      - Last time your colleague gave me three free months, I want them again.
      - I only subscribe for the weeks in which I need it and then want the rest back.
      - My second account should also have the welcome price.

      @ pain.everything | Complains about small matters in quick succession
      - The green of the start button is too dark, compensate me.
      - Why do I have to confirm my address again? Unacceptable.
      - My badge for the fifty kilometres came one day late.
      - The route was in the wrong colour and I want to speak to a manager.
      - I got an e-mail from you at breakfast, I will charge you for my time.
      - Your support took nineteen hours, that must be worth something.
      """)
}
