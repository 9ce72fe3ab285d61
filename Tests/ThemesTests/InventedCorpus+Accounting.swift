extension InventedCorpus {
  /// Accounting software: sole traders, finance departments, tax firms.
  static let accounting = InventedCorpus(
    """
    # 0 goal
    I want my evenings back
    Spend less time on bookkeeping
    Get the admin done in an hour instead of a day
    Free up Sundays for the family
    It should take minutes, not the whole weekend
    To stop wasting hours on paperwork
    # 0 goal
    No nasty surprise from the tax office
    I want the VAT return to be right
    Be sure the taxes are filed correctly
    Sleep well before the tax audit
    My declaration should be without mistakes
    Stay out of trouble with the revenue service
    # 1 goal
    See the cash flow at a glance
    I need a dashboard with up to date figures
    Know how much money is in the bank next month
    A forecast that the board can trust
    Real time reports for every branch
    Having the numbers ready when management asks
    # 1 goal
    Close the books in three days
    We aim for a faster month end
    Shorten the year end closing
    The quarterly close must not take two weeks
    Finish reconciliation before the fifth
    Be quicker with the closing entries
    # 2 goal
    Handle twice the clients with the same people
    We would like to grow without hiring
    Take on more mandates per employee
    Scale the practice
    Serve additional customers with our small team
    Double the volume with the present headcount
    # 2 goal
    Clients should upload their receipts themselves
    I want customers to send documents digitally
    Get rid of shoe boxes full of slips
    No more folders carried into the office
    Collect the paperwork without phone calls
    Have invoices arrive as files instead of paper
    # 0 pain
    I chase late payments every week
    Customers do not pay on time
    Unpaid bills pile up
    Reminding people that they owe me money
    Outstanding invoices for months
    Half of them settle only after the third reminder
    # 0 pain
    I do not understand the jargon
    All these terms are confusing for a layperson
    The screens are full of words only accountants know
    It is too complicated for somebody without training
    I get lost in the menus
    Nothing is explained in plain language
    # 1 pain
    The bank feed does not connect to our system
    We export and import files by hand
    The tools do not talk to each other
    Every figure is typed in twice
    Copying data from one program into the next
    No integration with the warehouse software
    # 1 pain
    Approvals get stuck in inboxes
    Nobody knows who has to sign an invoice
    It takes weeks until the manager signs off
    Purchase orders wait for the director
    Chasing five bosses for a signature
    The approval process is endless
    # 2 pain
    The server goes down during the busy season
    It crashes right before the filing deadline
    Outages in the last week of the quarter
    The system freezes when all of us are logged in
    We could not work for a day because of a failure
    Error messages whenever it matters
    # 2 pain
    Support does not answer before noon
    We wait days for a reply from the hotline
    Tickets stay open for weeks
    Whenever I call I am in a queue
    No human being to talk to
    Their helpdesk just sends standard texts
    # 0 objection
    It looked pricey for a one man business
    Can I afford it in slow months
    Thirty a month is a lot when you start out
    I was not sure that it is worth the money
    The fee seemed high for five invoices
    A free spreadsheet costs nothing
    # 0 objection
    I feared that I would break something
    What if I enter it wrong and nobody notices
    I doubted I could do it without an accountant
    Making mistakes that cost me later
    I am no expert, so I was nervous
    Doing it myself felt risky
    # 1 objection
    Moving ten years of records over
    The migration scared us
    What happens to our old data
    I worried the changeover would take a year
    Transferring every account without losing anything
    Importing the history looked like a nightmare
    # 1 objection
    Is the data stored in Europe
    Our security team had questions about encryption
    We were concerned about hackers
    Would it pass the compliance check
    Confidential figures in somebody else's cloud
    Whether the provider meets the regulations
    # 2 objection
    My staff would resist a new tool
    Training twelve people takes forever
    The older colleagues do not want to learn it
    I was afraid nobody would use it
    Getting the team to change their ways
    Everyone would have to be retrained
    # 2 objection
    What if the startup goes bust
    Will they still be around in five years
    A small vendor without references
    They might be bought and shut down
    No track record in our industry
    I doubted that the company would survive
    # 0 channel
    I googled invoice app
    It came up first when I searched
    A quick search on the internet
    Typed my problem into the search engine
    You were on top of the results
    Looking for templates online I found it
    # 0 channel
    A YouTube video for freelancers
    I watched a tutorial
    Somebody reviewed it on their channel
    A clip about starting a business
    From a video by a tax adviser
    A YouTuber compared three programs
    # 1 channel
    At a trade fair in Frankfurt
    We met at their booth
    A talk at a finance conference
    I went to a seminar for controllers
    At an event of the chamber of commerce
    During a workshop for CFOs
    # 1 channel
    An article in a trade magazine
    I read about it in a newsletter
    A blog on digital finance
    The business press wrote about it
    Through a piece in a journal for controllers
    The weekly newsletter of our association
    # 2 channel
    Another tax firm recommended it
    A colleague from a different practice uses it
    Someone in my network told me
    We heard it from a partner office
    A fellow adviser swears by it
    Word of mouth among accountants
    # 2 channel
    A sales rep called us
    Their account manager visited our office
    A cold call, to be frank
    Somebody from sales wrote to me
    They sent a representative with brochures
    The salesman showed up one day
    """)
}
