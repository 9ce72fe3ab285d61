/// Words that are somebody's name and also mean something else.
///
/// A capital alone doesn't make them a name at the beginning of a sentence or in a heading; a greeting,
/// a title or `my name is` does.
enum OrdinaryWords {
  static func contains(_ word: String) -> Bool { all.contains(word) || proper.contains(word) }

  /// Words that are written with a capital anyway: months, languages, nations, feasts.
  static func isProper(_ word: String) -> Bool { proper.contains(word) }

  /// Names of places that people bear as well.
  static func isPlace(_ word: String) -> Bool { places.contains(word) }

  private static let all: Set<String> = {
    let words = "\(given) \(family) \(common)".split { $0 == " " || $0 == "\n" }
    return Set(words.map(String.init))
  }()

  private static let given = """
    grace joy will mark rose hope faith bill jack dawn art frank chase pat rob sunny mina iris lily \
    daisy violet ivy olive hazel holly heather poppy jasmine ginger basil sage rosemary amber ruby \
    pearl jade crystal gem opal coral autumn summer winter eve dean earl duke prince king guy ray \
    rich nick gene jean jeans miles max grant drew sue carol mercy patience prudence charity honor \
    honour justice glory harmony melody destiny angel star sky skye storm rain river brook forest \
    wood cliff clay rusty sandy skip chip buck bud buddy stew herb peg penny bob dick don lance \
    pierce chuck tuck jay robin martin wren dove hawk wolf fox bear bunny kitty cat rex ace bond \
    major junior senior dot nova echo lark precious princess queen royal reign true case colt gage \
    gray grey hunter archer carter cooper mason parker porter sawyer taylor tyler turner walker \
    page paige piper reed reid rhett rocky sterling trace trip tripp wade ward west wes win blaze \
    bliss blue cash crew cruise dash dale dell ford glen heath lane lake leaf len mac mack merit \
    milo neil ned nat norm otto pace pasha quest rain ridge roman rowan russ scout shade shay sol \
    stone tad tank ty van vance vic wit zion chance christian constance felicity verity clement \
    noble ernest frank happy lucky merry gay ali ana so can anything may june april august
    """

  private static let family = """
    price brown young best long day baker green white black gray grey hall hill hunt cook bell \
    ball bird bush bishop church cross crown dean fish field fields flower flowers ford fox gold \
    good goodman grant hand hands hardy head hood house hope hurst joy key keys knight lamb law \
    lee little lord love low major man marsh may means mills moon moor moore noble north south \
    east west nurse page palmer park parks parsons penn pepper plant pool poole pope post potter \
    pound power powers pratt quick read reader rice rich rivers rock rose rush sand sands savage \
    sharp short shepherd short silver singer small smart snow spring stark steel stock stone \
    strange street strong summers swan swift tanner temple thorn tower town trout vale wall walls \
    waters weaver webb weeks wells wheeler wild wise wolf wood woods worth wright barber barker \
    bean beer berry blood bloom bone bones booth bow box boy boys branch brand bridges broad brook \
    brooks buck bull burns butcher butler camp cannon carpenter cash chambers chance chandler \
    chapel child christmas clerk coffee coats cole collar combs constant corn cotton couch counts \
    crane cream crook crow curry cutler dance darling diamond drew driver drum eagle early ends \
    english farmer fast ferry finch fine fisher flood flynn foot forest forward foster fountain \
    free freed friend frost fuller gage game gardener gates gay glass golden gore grace graves \
    great grim gross grove guest gunn hacker hammer harp hart hay heard heart heater herring hide \
    high hook horn hose ice ivory jewel joiner judge justice lake land lane last lawless leach \
    leader leaf light line link lock locks lodge loss loud lucky lunch lyon marble mark market \
    marks mason mast masters maze mean meadow merchant mercy miller mine miner mist money monk \
    mount mountain mouse music nail neat new newman nice noon oak oaks oates only organ outlaw \
    overall pace pack pain paine paint parrot paste patch payne peace peak pear pen pick pike \
    pile pine piper pitt place plum pot press pride prime prior prudent punch pure purse quarter \
    rain ram ranger ray reach reason record reeves rest rider ring rings rise road robin root \
    round rule rules sadler sage sale sales salt savings say sayer school sea sell service shade \
    shark sheets shelf shell shine ship shirt shoe shore shot shutter side sides sign sirs skinner \
    slater sleep smile smoker sole song southern space speed spence spicer stack staff stamp stand \
    star starr start state steed stern still storm story straw stringer stroud style sugar sure \
    sweet table tall target taylor thick thing tidy till time trader train tree trick true trump \
    tuck turk valentine vest vine virgin viola void wade wake wares warm washer wax way wave \
    welcome whale wheat whiting wick widow winner winters wish witty word words workman wren yard \
    york song ma an do he she long so can to you wan go see tan sun
    """

  private static let common = """
    card cards transfer lab studio notebook test tests report data team review video photo music film \
    game games book books sport coach guide tool tools tech cloud web net kitchen garden table chair \
    water tea milk bread cheese fruit meat rice salt oil glass paper pen key keys ring watch phone \
    camera screen print style design model beta alpha pro plus mini basic premium standard \
    the a an and or but if then than that this these those there here where when why what who how \
    i you he she it we they me him her us them my your his its our their mine yours is am are was \
    were be been being do does did done have has had having will would shall should can could may \
    might must not no yes ok okay of in on at by for with from to into onto over under about above \
    below after before between during since until against among through across off out up down as \
    so too very just only also even still yet again once never ever always often sometimes usually \
    now today tomorrow yesterday soon later first second third next last one two three four five \
    six seven eight nine ten all any both each every either neither few many much more most other \
    another some such same own new old big large great good bad better worse worst nice fine sure \
    right wrong left back please thanks thank hello hi hey dear cheers regards sorry congrats love \
    like want need get got give gave take took make made go went come came see saw say said tell \
    told ask asked know knew think thought feel felt find found keep kept let put use used try \
    tried work worked call called pay paid buy bought sell sold send sent order ordered return \
    returned refund delivery delivered shipping shipped product item service support team customer \
    company account email phone number address price cost money card bank payment subscription \
    plan offer discount code website site app page link login password problem issue error bug \
    help question answer reply message time times date week weeks month months year years hour \
    hours minute minutes morning afternoon evening night weekend monday tuesday wednesday thursday \
    friday saturday sunday store shop market box bag pack packet size colour color quality quantity \
    stock everything nothing something anything everyone nobody someone anyone people person man \
    woman child children family friend friends home house office school job car bus train road \
    street city town country world life day because although though while however therefore maybe \
    perhaps actually really quite rather pretty almost enough well fast slow easy hard simple free \
    cheap expensive happy sad glad angry tired busy ready late early long short high low hot cold \
    open closed full empty half whole part end start stop change changed update updated cancel \
    cancelled wait waiting waited received arrived missing broken damaged perfect excellent amazing \
    awesome terrible awful disappointed interested looking hoping trying getting going coming \
    using working asking calling writing reading regarding concerning following previous total \
    main mainly especially generally currently recently finally additionally overall otherwise \
    instead besides meanwhile unfortunately honestly basically obviously bye mate man lads ladies
    """

  private static let proper: Set<String> = Set(
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday \
    sunday mon tue tues wed thu thurs fri sat sun english french german italian spanish dutch welsh \
    irish scottish scots british american canadian australian polish russian chinese japanese \
    indian greek turkish swedish danish norwegian finnish portuguese brazilian mexican african \
    asian european belgian swiss austrian czech hungarian korean christmas easter ramadan diwali \
    hanukkah halloween christian muslim jewish catholic england ireland scotland wales france \
    germany italy spain holland europe africa asia america britain apple google amazon windows \
    android iphone paypal visa facebook instagram twitter tiktok microsoft excel mac linux
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let places: Set<String> = Set(
    """
    paris london berlin florence sydney austin dallas houston chelsea brooklyn victoria jordan \
    georgia virginia carolina dakota montana madison lincoln jackson charlotte savannah kingston \
    york lancaster chester preston derby bristol bath wells kent essex devon cornwall geneva \
    vienna milan roma rome venice verona sienna siena odessa petersburg adelaide perth wellington \
    hamilton washington phoenix orlando cairo israel india china chad kenya malta cyprus ireland \
    holland france england scotland melbourne brisbane hull lyon nice cologne bergen windsor
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
