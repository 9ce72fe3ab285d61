/// Given names that are common in several countries.
///
/// Made from the name lists of the Faker project (MIT licence): names that at least two of its Latin
/// locales know, without those that are also words, places, brands or programs. A name that is
/// missing here is still found by the workspace's own tables and by its position.
enum GivenNames {
  /// Whether a word in lower case without accents is one of them.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    list.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let list = """
    aage aaliyah aarav aaron abbas abbey abbie abby abdelkader abdi abdul abdullah abdullahi abel \
    abelardo abigael abigail abner abraham abram abril achille achim adalberto adam adams adan \
    adda addison adel adela adelaida adelbert adele adelheid adelia adelina adeline adem aden adil \
    adina aditya adnan adolf adolfo adonis adrian adriana adriane adrianna adrianne adriano adriel \
    adrien adrienne aedan agata agatha agathe agne agnes agnese agneta agnieszka agusta agustin \
    agustina ahmad ahmed ahmet aicha aida aidan aideen aiden aileen aili ailis aime aimee aina \
    aine aino aisha aisling ajan akif akos alain alan alana alanna alannah alba alban albert \
    alberta alberte albertina albertine alberto albin albina albino albrecht alcides alda aldis \
    aldo alea alec alejandra alejandro alejo aleks aleksandar aleksander aleksandr aleksandra alen \
    alena ales alessandra alessandro alessia alessio aleta alex alexander alexandr alexandra \
    alexandre alexandria alexandru alexej alexia alexis alf alfons alfonso alfred alfredo algot \
    alice alicia alida alina aline alis alisa alisha alison alissa alisson alistair alix aliya \
    alize alla allan allen allison alma almira almus alois aloisia alondra alonso aloys alphons \
    alphonse alphonsus alta alva alvar alvaro alvin alwin alwina alwine alyssa alzbeta alzina \
    amada amado amador amalia amalie amalija amanda amandine amani amar amara amaro amaya ambar \
    ambrose amelia amelie america americo amie amin amina amine amir amira amon amos amparo amy \
    ana anabel anabela anabella anahi anais analia anas anastacia anastasia anders anderson andra \
    andre andrea andreas andree andrei andreia andrej andres andrew andrey andri andrin andrzej \
    andy anes aneta anett anette anezka ange angela angele angeles angelica angelika angelina \
    angeline angelique angelita angelo angie angus anibal anica anika anina anisa anissa anita \
    anja anjali anka anke ann anna annabel annabell annabella annabelle annalena annalisa annalise \
    annamaria annamarie anne anneke anneli annelie annelies anneliese annelise annemarie annemie \
    annetta annette anni annick annie annika annikki annina annita anny anouk anselmo ante antero \
    anthony antje anto antoine antoinette anton antonella antonia antonie antonietta antonija \
    antonin antonina antonino antonio antonius antony anya aoife apolonia arabella araceli aracely \
    aran arcelia archer archie arda ardis ari aria ariadna arian ariana ariane arianna arie ariel \
    ariella arif arin arina aris aristide arjun arlene arlette arley arlo armand armando armida \
    armin arnaldo arnaud arne arno arnold arnoldo arnulfo aron arpad arron arsenio arta artan \
    artemio arthur artis artur arturo arvid arvo aryan arzu asha asher ashlee ashleigh ashley \
    ashling ashton asiman asma assunta asta astrid asuncion atena atilio attila aude audrey \
    augusta auguste augustin augustina augustine augusto aura aurel aurelia aurelie aurelien \
    aurelio aurore ava avni axel axelle aya ayaan aydan ayden ayesha ayla ayleen aylin aynur ayoub \
    ayse aysel ayten ayub azad aziz azra azucena baba babette bailey baldur baldwin baltasar \
    balthasar bambi baptiste bara barbara barbora baris barry bart bartholomew bartley basil \
    basilio bastian bastien bautista bayram bayron beata beate beatrice beatrix beatriz beau bebe \
    becky beda bela belen belinda bella ben benard benedict benedicte benedikt benicio benita \
    benito benjamim benjamin benno benny benoit benson bent benta bente benthe berat berend \
    berenice berit bernabe bernadette bernadine bernard bernarda bernardino bernardita bernardo \
    bernd berndt bernhard bernice bernt bert berta bertha berthe bertil bertram bertrand beryl \
    betania beth bethan bethany betina betsy bettina betty beverley beverly biagio bianca bianka \
    bibi bibiana bilal biljana billie billy bina birger birgit birgitta birte birthe bjarne bjorn \
    bladimir blahoslav blaine blair blake blanca blanche blanka blas blazena boaz bob bobby bodil \
    boel bogdan bohumil bohumila bohumir bohuslav bojan boleslav bonnie boris borja bozena brad \
    bradley brady brahim bram brandi brandon brandy branislav branka branko braulio braxton brayan \
    brayden breanna breda brenda brendan brendon brent brett brian briana brianna brice bridget \
    brien brigid brigida brigita brigitta brigitte brinda brit brita britney britt britta brittany \
    brittney brodie brogan bronagh bronislava bronwyn brooke bruce bruna bruno bryan bryce byron \
    cacilia caitlin caitlyn caitriona caleb calista callum calogero calvin cameron camila camilla \
    camille camilo campbell canan candace candela candelaria candice candida candido caoimhe \
    capucine cara caren caridad carin carina carine carl carla carlo carlos carlota carlotta carly \
    carmel carmela carmelita carmelo carmen carmina carmine carol carola carole carolin caroline \
    carolyn carolyne carrie carsten carter casandra casey casper cassandra cassidy cassie catalina \
    catarina caterina cathal catharina catherine cathleen cathrine cathy cato catrin catrina \
    catriona cecelia cecil cecile cecilia cecilie cedric ceferino celeste celestin celestine \
    celestino celia celina celine celso cesar ceyhun chandra chantal chantel chantelle charlene \
    charles charlie charline charlotta charly charmaine charo chelsey cherie cheryl cheyenne \
    chiara chloe chris christa christel christelle christiana christiane christianne christie \
    christin christina christine christof christofer christoffer christoph christophe christopher \
    christos christy ciara ciaran cielo cillian cindy cinthia cintia cipriano ciro citlali clair \
    claire clara clare clarence clarice clarisa clarissa clarisse clark claudette claudia claudie \
    claudine claudio claudius claudy claus clayton clemence clemens clement clemente clementina \
    clementine clifford clinton cliodhna cliona clive clodagh cloe clotilde codie cody cohen cole \
    coleman colette colin colleen collette collin collins colm colton colum conal conall conan \
    concepcion concetta concha conn connie connor conny conor conrad constance constantin \
    constanza constanze consuela consuelo cooper cora coral coralie cordula corey corina corine \
    corinna corinne cormac cornel cornelia cornelio cornelis cornelius corona corrie cortney cory \
    cosima cosimo courtney craig cristal cristhian cristian cristiano cristina cristobal cristofer \
    cristopher cruz csaba ctibor curt curtis custodio cynthia cyprian cyril cyrille cyrus daan \
    dafina dafne dagmar dagmara dagny dagoberto daire dale dalia dalibor dalton dalvin damaris \
    damian damiano damien damir damjan damon dan dana danae dani dania danica daniel daniela \
    daniele daniella danielle danijel danijela danilo danna danny dante dany daphne dara darcy \
    daren daria dariana darin darina dario darius dariusz darko darlene darragh darrell darren \
    darrin darryl darryn darwin daryl dasa daudi dave david davide davin davis davor davy dayana \
    dayna dean deane deanna dearbhail dearbhla debbie debby debora deborah deborrah debra declan \
    deidre deirdre deisy dejan delfina delia delphine demetra demetrio demi demian denis denisa \
    denise denisse deniz dennis denny dereck derek derick dermot derrick dervla desiderio desiree \
    desmond destiny detlef devin dewi deyanira diamond dian diana diane diann dianna dianne \
    diarmuid didier diego dieter dietmar dietrich dilan dilara dillon dimas dimitri dimitrios dina \
    dinah dino diogo dion dionisio dionne dirk diya dobroslav dolly dolores domenic domenica \
    domenico domhnall dominga domingo dominic dominick dominik dominika dominique dona donal \
    donald donat donatella donato donna donovan dora dorcas doreen dori dorian dorina dorine doris \
    dorota dorotea dorothea dorothee dorothy dorte dorthe douglas draga dragan dragica drago \
    drahomira drahoslav drahoslava duane dulce duncan dunja dusan dustin dwayne dylan eamon eamonn \
    ebba ebbe ebenezer ebony edda eddie eddy edel edelmira eder edgar edgard edgardo edin edina \
    edinson edison edita edith edmond edmund edmundo edna edouard edson eduard eduarda eduardo \
    edvard edvin edward edwin edwina efrain efren egbert eggert egon eileen eilis eilish eimear \
    eimer einar eino ekaterina ekrem ela eladio elaine elba elbert elda eldar eldon elea eleanor \
    eleanora elena eleni elenore eleonora eleonore eleuterio elfie elfriede elgin eli elia elian \
    eliana eliane elias elie eliecer elif elijah elin elina eline elinor elio eliot elis elisa \
    elisabet elisabeth elise eliseo elisha eliska eliza elizabeth elke ella ellen elli ellie \
    ellinor elliot elliott ellis elly elma elmar elmer elmira elmo elna elnur elodia elodie eloi \
    eloisa eloise elon eloy elsa elsbeth elsie elsy elton elva elvia elvin elvina elvira elvis \
    elvy elza elzbieta ema emanuel emanuela emelia emelie emelina emeline emely emer emerald \
    emerson emil emile emilia emilian emiliana emiliano emilie emilija emilio emilly emily emin \
    emine emir emma emmanuel emmanuelle emmet emmett emmi emmy encarnacion enda enea enes engla \
    enna ennio enola enrico enrique enriqueta enver enya enzo eoghan eoin epifanio erasmo erastus \
    erdogan eren erhard eric erica erich erick erik erika erin erina eris erkan erla erland erling \
    erna ernest ernestina ernestine ernesto ernst erol ervin erwin eryn esmeralda esperanza esra \
    esteban estefania estefany estela estella estelle ester estera esther estrella ethan ethel \
    etienne etna etta eufemia eugen eugene eugenia eugenie eugenio eulalia eunice eusebia eusebio \
    eva evald evaline evan evance evangelina evans evaristo evelien evelin evelina eveline evelio \
    evelyn evelyne evert evie evita ewa ewald ezekiel ezequiel ezio ezra fabia fabian fabiana \
    fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo fanny farah farid fariz faruk \
    fatih fatiha fatima fatma faustino fausto faye feargal fearghal febe federica federico fedor \
    felice felicia feliciano felicie felicitas felicity felipa felipe felix femke ferdinand ferenc \
    fergal fergus fermin fernand fernanda fernande fernando festus fidel fien filip filipa filipe \
    filippa filippo filomena finbar finn fintan fiona fionnuala flavia flavio flemming fletcher \
    fleur flor flora flore florencia florencio florent florentin florentina florentine florentino \
    florian floriane florin florina florinda florine floris fortunata fran franc frances francesca \
    francesco francia francine francis francisca francisco franck franco francois francoise franjo \
    frank frankie franklin franky frans frantisek frantiska franz franziska fred freda freddy \
    frederic frederick frederik frederique fredo fredric fredrick fredrik fredy freja freya frida \
    fridolin frieda friederike friedrich fritz frode fuzuli gabi gabino gabor gabriel gabriela \
    gabriele gabriella gabrielle gaby gael gaelle gaetano gaia gail galina gareth garret garrett \
    garry gary gaspar gaston gavin gaylene gebhard geert geir gema gemma genaro gene genesis \
    genevieve gennaro genoveva geoffrey georg george georges georgette georgiana georgina georgine \
    georgios gerald geraldine geraldo gerard gerardo gerd gerda gerhard gerhardt geri gerlinde \
    germaine gerold geronimo gerrit gerry gerson gert gertrud gertrude geza ghislain ghislaine \
    giacomo giada gian giancarlo gianfranco gianluca gianna gianni gibson gideon gil gilbert \
    gilberte gilberto gilda giles gilles gillian gilman gina ginette gino gioia gion giorgia \
    giorgio giovanna giovanni giovanny gisela gisele giselle gisselle gitte giulia giuliana \
    giuliano giulio giuseppa giuseppe giuseppina gladis gladys glen glenda glenn gloria godfrey \
    goncalo gonzalo goran gordana gordon gottfried gottlieb grace gracia graciela graeme graham \
    grainne grayson grazia graziella greg gregg gregoire gregor gregorio gregory greta gretchen \
    grete grethe gretta griselda grzegorz guadalupe gudrun guido guilherme guillaume guillermina \
    guillermo gulaga gulay gulus gulzar gunar gunda gunhild gunnar gunner gunter gunther gust \
    gustaf gustav gustave gustavo gwen gwenda gwendoline gwendolyn habiba hadija hailey hakan \
    hakim hakon haley halil halima halley hamid hamish hamza hana hanife hanna hannah hanne \
    hannele hannelore hannes hans hansjorg hanspeter harald hardy harley harold harper harri \
    harriet harrison harry hartmut harun harvey hasan hassan hatice haydee hayden hayleigh hayley \
    hector hedda hedi hedvika hedwig hedy heidi heidy heike heiko heinrich heinz helen helena \
    helene helga helge hella hellen helma helmer helmut heloise hendrik henning henny henri \
    henrieta henrietta henriette henrik henrique henry herbert herdis heriberto herma herman \
    hermann hermes hermina hermine herminia herminio hernan hernando herta hertha herve hilario \
    hilary hilbert hilda hilde hildegard hildur hillary hillevi hilma hilmar hipolito hiram \
    hjalmar hjordis holger hollie holm honora horacio horst hortense hortensia hosea howard hubert \
    hudson hugh hugo hugues huguette hulda humberto humphrey hung hunter huseyin hussein iain ian \
    ibrahim ida idris ieva ignac ignace ignacia ignacio ignatz ignaz igor ihsan iker ilaria ildiko \
    ileana ilenia ilias ilija ilja ilona ilse ilyas imam imane imelda imke immanuel imran imre ina \
    inaya indiana indira indra ines ineta inez inga inge ingeborg inger ingmar ingo ingrid ingrida \
    ingvar inna ioannis iolanda iona ira iren irena irene irfan irina irine irja irma irmgard isa \
    isaac isabel isabela isabell isabella isabelle isadora isaiah isaias isak ishaan isidor \
    isidora isidoro isidro isis isla ismael ismail ismet isobel issack istvan itzel iva ivan ivana \
    ivanka ivar iver iveta ivette ivica ivo ivona ivonne ivor iwan izabela izidor jaan jacek \
    jacinta jacinto jack jackeline jackie jacky jaclyn jacob jacobo jacqueline jacques jadranka \
    jael jafar jafet jaime jair jairo jaka jake jakob jakub jamaal jamal jameel james jamie jamil \
    jamila jan jana jane janet janeth janette jani janice janick janik janina janine janis janko \
    jann janna janne jannie jannik jannis jano janos janus jaqueline jara jared jari jarl jarlath \
    jarmila jarno jaromir jaron jaroslav jaroslava jarrod jasmin jasmina jasna jason jasper javier \
    javiera jaxon jay jayda jayde jayden jayne jayson jazmin jean jeana jeanette jeanine jeanne \
    jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeison jelani jelena jelle jemma \
    jena jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jens jere jeremiah jeremias \
    jeremie jeremy jerica jermaine jerome jeronimo jerry jerson jerzy jesper jesse jessica jessie \
    jessika jessy jesus jhoan jhon jhonatan jhonny jill jillian jim jimena jimmie jimmy jiri \
    joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn jocelyne \
    jochen jodi jodie jody joe joel joelle joey johan johana johann johanna johanne johannes \
    johans john johnathan johnnie johnny johny jolana jolanda jolanta jolene jolie joline jon jona \
    jonah jonas jonatan jonathan jonathon joni jonna jonny joost jordi jordon jordy jorg jorge \
    jorgen joris jorja jorn jorunn jose josee josef josefa josefin josefina josefine joselyn josep \
    joseph josephine josephus josette josh joshua josiah josiane josip josko jost josua josue \
    jovan jovana jovita joyce jozef juan juana juanita jude judit judita judith judy juhani jule \
    jules juli julian juliana juliane julianna julie julien julienne juliet julieta juliette \
    julija julijana julio julius juni junia junius juraj jure jurgen juri justin justina justine \
    justus jutta juul kaarina kai kaia kaitlin kaitlyn kaja kala kaleb kalevi kali kalina kalle \
    kalman kamal kami kamil kamila kamran kamron kamya kane kara karan kare kareem karel karen \
    kari karim karima karin karina karine karl karla karley karli karlina karlo karma karol \
    karolin karolina karoline karsten karyn kasim kaspar kasper kassandra kata katalin katarina \
    katarzyna kate katelyn katerina katerine katharina katharine kathe katherin katherina \
    katherine kathi kathleen kathrin kathryn kathy kati katia katie katja kato katrin katrina \
    katty katy kay kayden kaye kayla kaylee kayleigh kazim keanu keegan keely keira keisha keith \
    kelli kellie kelly kelsey kelvin kemal ken kenan kendra kennedy kenneth kenny kenzie keri \
    kerri kerrie kerry kerstin kevin khadija khaled khalid khalil khloe kian kiara kiera kieran \
    kilian killian kim kimberley kimberly kira kirby kirk kirsten kirstie kirstin kirsty kitty \
    kjell klaas klara klaudia klaus klemens klement knut kobe koen koko konrad konstantin \
    konstantinos kori kornel kornelia kornelius kris krish krishna krista kristel kristen krister \
    kristi kristian kristiana kristie kristiina kristijan kristin kristina kristine kristjan \
    kristof kristofer kristoffer kristopher kristy krystal krystyna krzysztof kuno kurt kurtis \
    kvetoslava kwame kyan kyara kyla kyle kylie kyra laban lacey ladina ladislav ladislava \
    laetitia laila lala lamar lambert lana lance lara larisa larissa larry lars lasse laszlo \
    latasha latif latoya laura laure laureen lauren laurence laurens laurent laurenz lauretta \
    laurette lauri laurie laurin laurine lautaro lavinia lawrence layla lazar lazaro lea leah \
    leana leander leandra leandro leanne leano lee leena leia leidy leif leigh leila lelia lena \
    lene leni lenka lenn lennart lenny leo leon leona leonard leonardo leonce leoncio leone leonel \
    leonhard leonidas leonie leonor leonora leonore leontina leontine leopold leopoldo leroy lesia \
    lesley leslie lesly leticia letitia letizia levi levin lewis leyla leyli lia liam lian liana \
    liane liba liban libby libor lida lidia lidija liesbeth lieve ligia ligita liisa lila lili \
    lilia lilian liliana liliane lilija lilja lill lilla lilli lillian lilly lina linda linde \
    lindsay lindsey linn linnea lino linus lionel lisa lisandro lisbet lisbeth lise liselotte \
    lisette lissette liv livia livio liza lize lizeth ljiljana ljubica ljudmila lloyd loes logan \
    loic lois lola lolita lona lone loni lonnie lora loraine lorcan loredana lorelei lorena lorenz \
    lorenza lorenzo loreto loretta loretto lori lorin lorine loris lorna lorraine lothar lott \
    lotta lotte lotti lou louie louis louisa louise lovisa lovro luan luana lubomir lubos luc luca \
    lucas lucero lucette lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile \
    lucinda lucio lucretia lucy ludivine ludmila ludovic ludovica ludvig ludvik ludwig luigi luis \
    luisa luise luisina luiza luka lukas luke lupe lutfi luther lutz luz luzia lydia lydie lynda \
    lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey maaike maarit maarten mabel macarena \
    mackenzie maddison madeleine madelene madeline mads mael maelle maeva maeve mafalda magali \
    magaly magda magdalena magdalene maggie maggy magnolia magnus mahdi mahir mahmud mahmut maia \
    maicol maida maija maik maira maire mairead maite maja majken makayla makena maks maksim \
    malachy malak malcolm malea malena malene malgorzata malia malik malika malin mallory malou \
    malte malvina manda mandy manfred manila manon mantas manuel manuela manuelita mara marc \
    marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello marcelo marcia \
    marcial marcin marcio marco marcos marcus mare marek maren marga margaret margareta margarete \
    margaretha margarida margarita margaux margherita margit margita margo margot margret margrit \
    marguerite mari mariah mariam marian mariana marianela mariann marianna marianne mariano \
    maribel marica maricela marie mariela mariella marielle marietta mariette marija marijan \
    marijana marika marilena marilyn marin marina marine marino mario marion maris marisa marisela \
    marisol marissa marit marita maritta maritza marius mariusz marja marjan marjatta marjorie \
    marko markus marleen marlen marlena marlene marlies marlin marlis marlon marlyse mart marta \
    marten martha marthe marti martim martin martina martine marvin mary maryam maryann maryanne \
    marylene maryline maryse mason massimiliano massimo mate matej mateja mateo mateus matheo \
    mathew mathias mathieu mathijs mathilda mathilde mathis matias matija matilda matilde mato \
    mats matteo matthew matthias matthieu matti mattia mattias matyas maud maude maura maureen \
    maurice mauricette mauricio maurine maurits maurizio mauro maxim maxima maxime maximilian \
    maximiliano maximilien maximo maximus maxine maxwell mayra mayte mckenzie meagan meaghan meda \
    megan megane meghan mehdi mehmet meike meinrad melania melanie melany melba melina melinda \
    melisa melissa melita melodie melvin meredith merel merle merlin mervin mervyn mery meryem \
    metin metod metta mette mia micael micaela micah micha michael michaela michaele michal \
    micheal michel michela michele micheline michell michelle mickael miguel mihael mihaela mijo \
    mika mikael mikaela mikayla mike mikhail mikkel mikulas mila milada milagros milana milda \
    mildred mile milena milica milka milla miller millicent millie milly milos miloslav miloslava \
    milton mimi mina mindy minerva minna miodrag mira miran miranda mirco mireille mirela mirella \
    mireya miriam miriama mirja mirjam mirjana mirko mirna miron miroslav miroslava mirsad mirta \
    misael misty mitchel mitchell mitra mladen modesto mohamad mohamed mohammad mohammed moira \
    moises mojmir mollie molly mona monica monika monique monserrat montserrat mora morena moreno \
    morgan morgane moritz morris morten mortimer moses muhamed muhammad muhammed mulayim muli muni \
    murat muriel murielle murray musa muslum mustafa mustapha myles myra myriam myrta nabil nada \
    nadege nadezda nadia nadin nadine nadir nadja nael nahuel naim najam nana nancy nando nanna \
    nanni naoise naomh naomi narcisa narciso nassim natacha natali natalia natalie natalija \
    natalja nataly natan natanael nataniel natasa natascha natasha natasja nathalia nathalie \
    nathaly nathan nathanael nathaniel natividad nayeli nazim neal neha nehemiah neil nela nele \
    nelia nelida nelio nell nella nelli nellie nelly nelson nenad nereida nestor nevaeh nevenka \
    neville nevin nevio newton niall niamh nicanor nichola nicholas nichole nick nicklas nicky \
    niclas nico nicola nicolai nicolas nicole nicoletta nidia niels nieves nigel nihad nihal niina \
    nika nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikoletta \
    nikolina nilda nils nina nino nisa nives nixon niyazi noa noah noam noe noelia noella noelle \
    noemi noemie nolan noor nora norah norbert norberto noreen norma nour nuala nuno nuria nuru \
    nury obed oceane octavia octavie octavio oda odalis odalys odette odile ofelia oisin okto ola \
    olaf olav olavi oldrich ole olegario olena olga olimpia oliva oliver olivia olivie olivier \
    olof olympia omar omari omer ondrej onofre oona oonagh ophelia ophelie oran orhan oriana orla \
    orlaith ornella oskar osman osvald osvaldo oswald oswaldo othmar otilia otis ottilia ottilie \
    ovidio owen oxana ozlem pablo padraic padraig paige paloma pamela panfilo paola paolo pascale \
    pascual pascuala pasquale patric patrice patricia patricio patrick patrik patrizia patty paul \
    paula paule paulette paulina pauline paulino paulo pauric pavel pavla pawel payton peadar \
    pearse peder pedro peggy pekka penelope percy perla pero perry petar pete peter petr petra \
    petrina petronela petros petter peyton philip philipp philippa philippe phillip philomena \
    phoebe phylis phyllis pia piedad pierce pierina piero pierre pierrette pieter pietro pilar \
    piotr piper pippa pirmin pius polly porfirio pranav prima prisca priscila priscilla priska \
    prudence qabil qadim qasim quentin quincy quinn quinten rabah rachael racheal rachel rachelle \
    rachid radmila radomir radoslav radovan rael rafael rafaela raffael raffaela raffaele \
    raffaella rafi rafiq ragna ragnar ragnhild raheem rahel raimund raimundo raina rainer raisa \
    ralf ralph rama ramadan ramazan ramiro ramiz ramon ramona rana randall randi randolf randy \
    rania raoul raphael raphaela raquel rasmus raul raven ravi rayan raymond raymonde reagan \
    rebeca rebecca rebeka rebekah rebekka redmond reece regan regina reginald regine regis reimar \
    reina reinaldo reine reiner reinhard reinhart reinhilde reinhold reino remi remigio remo remy \
    rena renata renate renato renaud rene renee renzo reuben reva reyna reynaldo reza rhianna \
    rhiannon rhoda rhona rhonda rhys ria rian ricarda ricardo riccardo richard rick rickey ricky \
    rico rigoberto riley rina rino rishi rita riya robbie robby robert roberta roberto robin \
    robinson robyn rocco rochelle rocio roderick rodger rodney rodolfo rodolphe rodrigo roel \
    rogelio roger rogers rohan roisin roland rolande rolando rolf romain romaine romana romane \
    romano romeo romina romuald romulo romy ron rona ronal ronald ronaldo ronan ronja ronnie ronny \
    rony roos roque rory rosa rosalba rosalia rosalie rosalind rosalinda rosanna rosanne rosaria \
    rosario roseanna roseline roselyn rosemarie rosemary rosendo rosetta rosey rosi rosie rosina \
    rosita roslyn rosmarie ross rossana roswitha rosy rouven rowan rowena roxana roxane roxanna \
    roxanne roy royal roza rozalia rozalija ruairi ruben rudi rudiger rudolf rudolph rudy rufino \
    rune rupert ruperto russell ruta ruth ruzena ruzica ryan ryder ryszard saad saadat saban \
    sabina sabine sabir sabri sabrina sacha sadie safet safina safiya saga sahin sahra saida saleh \
    salih salim salina sally salma salman salome salomon salvador salvatore samanta samantha sami \
    samir samira sammy samson samu samuel samy sander sandi sandor sandra sandrine sandro sandy \
    sanja sanna sanne santino santos sara sarah sarai sari sarina sarita sasa sascha sasha saskia \
    saul saundra saverio scarlet scarlett scarlette scot scott seamus sean sebastiaan sebastian \
    sebastiano sebastien sedat segundo selena selim selin selina selma sena sepp serafina serena \
    serge sergei sergej sergio seth severin severine severino severo sevim seyda shaban shakira \
    shana shane shani shania shanice shanna shannan shannen shannon shari sharlene sharon shaun \
    shauna shawn shawna shay shayne shea sheena sheila sheilah shelby shelia shelley shelly sheree \
    sheri sherri sherry sheryl shiela shirley shona sian sibylle sidonia siegfried sienna sigmar \
    sigmund signa signe sigrid sigrun sigurd silas silja silje silke silva silvana silvano \
    silvester silvia silvio simeon simion simon simona simone simonne sina sinead sinisa siobhan \
    siti skye skyla skylar slavica slavka slavko slavomir slobodan smith socorro sofia sofiane \
    sofie sol solange soledad solene solomon solon solveig sona sonia sonja sonny sonya sophia \
    sophie soraya sorcha soren spencer stacey stacie stacy stan stana stanislaus stanislav \
    stanislava stanley stef stefan stefana stefani stefania stefanie stefanija stefano steffen \
    steffi steinar stela stella sten stephan stephane stephanie stephany stephen steve steven \
    stewart stig stijn stina stine stjepan stuart sula suleyman sumayya susan susana susann \
    susanna susannah susanne susi sussie suzana suzanna suzanne suzette suzy svatopluk svea sven \
    svenja sverre svetlana swen sybilla sybille sylva sylvain sylvester sylvia sylviane sylvie \
    sylwia tabea tabitha tadeas tadeusz tage taha tahir taina taja tali talia tamanna tamara tamas \
    tami tammie tammy tanguy tania tanisha tanja tanner tanya tapani tapio tara tari tarik tasha \
    tatiana tatjana tayla taylor tea teddy tegan tekla tenzin teodor teodora teodoro teofilo tera \
    terence teresa terese teresia teresita terezia terrance terrence terri terry tess tessa \
    thaddeus thalia thea theda thekla thelma theo theodor theodora theodore theophile theresa \
    therese theresia thiago thibaud thibault thibaut thierry thijs thomas thor thorsten tia tiago \
    tiana tiara tiare tibor tiffany tiina tijs tilda tilde tilman tim timea timmy timo timon \
    timotej timoteo timothee timothy tina tindra tine tino tisa tito titus tiziana tiziano tobias \
    toby todd toivo toki tom toma tomas tomasa tomasz tomi tomislav tommy toni tonia tonny tony \
    tonya torben tore tori torsten tory tove tracey traci tracie tracy trent trevor tricia trina \
    trine trinidad trinity tristan trudi tulio turkan tuulikki tyler tyra tyrone tyson ugur ulises \
    ulla ulrich ulrik ulrike umar umberto una unni uriel ursula urszula usman vaclav vagn vala \
    valborg valdemar valdis valentim valentin valentina valentine valentino valeri valeria valerie \
    valerio valery valeska valter vanda vanesa vanessa vania vanja vanya vasco veda veerle vega \
    veli velma venus vera verena verner vernon veronica veronika veronique vesna veta vicente \
    vicki vickie vicky victoire victor victoriano victorine victorino vida vidal vidar viggo \
    viktor viktoria viktorija vilhelm vilhelmina ville vilma vince vincent vincenza vincenzo \
    vinciane vinzenz viola violeta violetta violette virgilio virginie viridiana vita vito vitor \
    vitoria vittoria vittorio vivian viviana viviane vivien vivienne vladimir vladimira vladislav \
    vlado vlasta vlastimil vojtech volker vratislav wadi wahab waldemar waldo walid wally walter \
    waltraud wanda ward warren wayne weldon wendelin wendy wenzel werner wesley whitney wilber \
    wilfred wilfredo wilfrido wilfried wilhelm wilhelmina wilhelmine willard willem willi william \
    williams willian willie willis willow willy wilma wilmer wilson winfred winifred winnie witold \
    wladimir wojciech wolfgang wout wouter wyatt xander xaver xavier xenia ximena xiomara yadigar \
    yadira yael yago yahya yair yamilet yanet yanis yann yannick yannis yaqub yara yaritza yasar \
    yasemin yasin yasmin yasmina yasmine yassin yassine yazgul yazmin yeison yenifer yenny yesenia \
    yesica yessenia yessica yilmaz ylva yngve yohan yohana yolanda yolande yosef yoselin younes \
    youssef yrsa yuliana yunis yuri yuridia yusuf yvan yves yvette yvon yvonne zacarias zacharie \
    zachary zahid zahir zahra zahur zaid zaida zainab zaira zakaria zamir zane zaneta zayan zdenka \
    zdenko zdravko zehra zelda zeljko zelma zeno zenobia zenta zeynep zigmund zina zion zita \
    zlatko zoe zoey zofia zoltan zora zoraida zoran zsolt zuzana zvonko
    """
}
