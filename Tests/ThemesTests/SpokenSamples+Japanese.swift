extension SpokenSamples {
  /// Written before the cues: what customers of a ryokan's booking page, an accounting tool and a
  /// drugstore would say.
  static let japanese = SpokenSamples(
    """
    goal: 予約を一か所でまとめて管理したいです。
    goal: 目的は経理の時間を半分に減らすことでした。
    goal: もっと早く家に帰れるようになりたい。
    goal: 在庫をすぐ確認できるようにしたかったんです。
    pain: また請求書が二重に届きました。
    pain: 毎回住所を入力し直すのが面倒です。
    pain: アプリが昨日から動きません。
    pain: 三日たっても返事が来ない。
    trigger: 引っ越しをきっかけに探し始めました。
    trigger: 子どもが生まれてから時間がなくなりました。
    trigger: 前の担当者が辞めたので見直すことにしました。
    trigger: 去年の秋に倒産しかけたのがきっかけです。
    habit: 今まではノートに書いていました。
    habit: 普段は駅前の店で買っています。
    habit: いつも現金で払います。
    habit: 以前はエクセルで管理していた。
    objection: 個人情報が漏れないか心配でした。
    objection: 年間契約なので迷いました。
    objection: 本当に効果があるのか疑っていました。
    objection: 値段が高くてやめようかと思いました。
    criterion: 一番大事なのは営業時間です。
    criterion: 三社を比較して決めました。
    criterion: スマホで使えることが条件でした。
    criterion: 日曜も開いているのでこの店を選びました。
    influencer: 姉に勧められました。
    influencer: 上司の承認が必要です。
    influencer: 契約する前に夫に相談しました。
    influencer: 最終的に決めるのは社長です。
    channel: グーグルで検索して見つけました。
    channel: インスタグラムの広告を見ました。
    channel: ラジオで知りました。
    channel: 展示会で初めて見かけました。
    constraint: 夕方六時以降しか行けません。
    constraint: 月に一万円までしか使えない。
    constraint: 社内の規則でクラウドには保存できません。
    constraint: 山の中なので電波が届かない。
    success: 問い合わせがなくなれば成功です。
    success: 残業が減ったら効果があったと言えます。
    success: 導入してよかったと感じるのは月末です。
    leave: また値上げするなら解約します。
    leave: 今月で退会するつもりです。
    leave: 次に同じことがあれば他社に乗り換えます。
    pull: 一番気に入っているのは前日の通知です。
    pull: とても使いやすいです。
    pull: ソファから全部できるのが嬉しい。
    none: こんにちは、田中と申します。
    none: 領収書を送っていただけますか？
    none: 特にありません。
    none: よくわかりません。
    none: 値段は全然問題ありませんでした。
    none: よろしくお願いいたします。
    none: すみません、音が途切れました。
    """,
    questions: """
      goal: 何を実現したかったのですか？
      pain: 何が一番困っていましたか？
      trigger: 探し始めたきっかけは何ですか？
      habit: 以前はどうしていましたか？
      objection: 何か不安な点はありましたか？
      criterion: 選ぶときの決め手は何でしたか？
      influencer: 誰に相談しましたか？
      channel: どこで当社を知りましたか？
      constraint: どんな制約がありますか？
      success: 成功したかどうかは何で判断しますか？
      leave: どうなったら解約しますか？
      pull: 一番気に入っている点は何ですか？
      """,
    later: """
      goal: 経理が自動で終わるようになれば、それだけで十分です。
      pain: 更新してからメニューの半分がどこにあるのかわからなくなった。
      pain: 電話で一時間も待たされて、結局何も解決しなかった。
      trigger: 長年の仕入れ先が廃業して、別のところを探すしかなくなった。
      habit: 注文は何年もレジ横のメモ帳に書いてきた。
      objection: 最初はカード番号を入れるのに抵抗がありました。
      criterion: 翌日に届かないところは最初から候補に入れません。
      influencer: うちではこういうことは母が全部決めます。
      channel: 商店街の集まりで名前が出たんです。
      constraint: マンションなので朝九時前は音を出せません。
      success: 誰からも苦情が来なければ、うまくやれている証拠です。
      leave: このままなら別の店に変えます。
      pull: 電話の人がいつも親切で、話がすぐ通じます。
      none: 昨日はとてもいい天気で、海に行きました。
      """)
}
