//! Words by what they tell: each class has the stems of the words that belong to it. A stem with `=` at its
//! end is a whole word.

/// One class, by its place in the list.
pub type Class = u8;

/// Declares the classes: a constant for each, and the list of their stems in the same order.
macro_rules! classes {
    ($($name:ident = $stems:literal;)*) => {
        #[expect(
            non_camel_case_types,
            clippy::upper_case_acronyms,
            reason = "each counts the constant of its name"
        )]
        enum Nth { $($name,)* }

        $(pub const $name: Class = Nth::$name as Class;)*

        /// The stems of each class.
        const STEMS: &[&str] = &[$($stems),*];
    };
}

classes! {
    // Who.
    ME = "me= i= im= ive= my= myself= mine=";
    HE = "husband boyfriend fella hubby bf= stepdad= stepfather";
    HE_DID = "he= hes= him=";
    SHE = "wife= wifes= girlfriend gf= missus";
    PARTNER = "husband boyfriend fella= hubby bf= wife= wifes= girlfriend gf= missus partner spouse fiance ex= exs= exhusband exwife exboyfriend";
    EX = "ex= exs= exhusband exwife exboyfriend exgirlfriend exes=";
    RELATIVE = "son= sons= daughter brother sister mum= mums= mom= mother dad= dads= father parent nephew niece cousin uncle aunt nan= nans= gran= grand family relative husband wife= partner friend mate= bestie fiance child= grandson granddaughter loved=";
    PARENTS = "parent family mum= dad= mother father brother relatives community";
    OFFSPRING = "son= sons= daughter stepson stepdaughter";
    CHILD = "child kid= kids= teen toddler baby= babies pupil grandkid grandchild niece nephew minor schoolgirl schoolboy youngster grandson= granddaughter= underage";
    CHILDHOOD = "childhood little= small= younger boarding scout altar nineties seventies eighties sixties";
    ELDER = "elder pension dementia alzheimer nan= nans= nana nanna gran= grans= grann grandma grandpa grandad granddad grandmother grandfather grandparent frail";
    CARER = "carer caregiver caretaker homecare";
    CARE = "care= nursing= residential= carehome sheltered=";
    HOME = "home= homes= house= resident";
    TEACHER = "teacher coach priest vicar scoutmaster tutor imam pastor headteacher";
    BOSS = "boss employer manager gangmaster";
    NEIGHBOUR = "neighbo neighbu nieghb next= upstairs downstairs landlord flatmate housemate housing tenant estate= block= stairwell landing= street= residents";
    GANG = "gang gangs youths youth=";
    POLICE = "police officer constable detective";
    // What was done.
    HARM = "hit= hits= hitting beat= beats= beating beaten hurt punch slap kick strangl chok violen control scare afraid frighten terrif bruis smash throw= throws thrown hate= lock= locks locked push= pushes pushed grab threat intimidat eggshell gaslight manipulat isolat belittl jealous assault batter bully bullie bullying force= forces torment";
    ABUSE = "abus mistreat illtreat";
    HITS = "hits= hit= beats= slaps= kicks= pushes= punches= hitting beating";
    ATTACK = "attack assault";
    HURTING = "hurt hit= hits= hitting beat= beaten beats= bruis neglect slap slaps kick bull torment harm starv unsafe injur push pushes rough= shout smack fed= unfed=";
    LEAVE = "leave= leaving left= escape flee divorce separat";
    CONTROL = "control wages allowance pocket= isolat monitor checks= check= money= friends= let= allow allowed";
    DOMESTIC = "domestic dv= coerciv gaslight";
    RELATIONSHIP = "relationship marriage= dating";
    REFUGE = "refuge= refuges=";
    ORDER = "injunction restraining molestation nonmol";
    RAPE = "rape raped raping rapist";
    SEXUAL = "sexual sexaul sexuel";
    SEX = "sex= intercourse penetrat";
    TOUCH = "touch grope groping fondl molest skirt= flasher flashed indecent masturbat";
    MOLEST = "molest grope groping fondl incest";
    SPIKE = "spiked= spiking= spike= roofied roofie";
    CONSENT = "consent froze=";
    NO = "no=";
    SAID = "said= say= saying=";
    STOP = "stop= stopped=";
    ROOM = "room= bed= bedroom";
    NIGHT = "night= nights=";
    STALK = "stalk cyberstalk";
    HARASS = "harass harras harrass pester";
    FOLLOW = "follow folow tailing tailed";
    SPY = "spy= spying spied tracker tracking airtag spyware obsess";
    CONTACT = "messag text= texts= texting call= calls= calling ring= rings= ringing email letter gift contact phone= phoning write= writes= writing account";
    KEEPS = "keep= keeps= kept= constantly constant repeated every= times= block again= nonstop wont= silent";
    TURN_UP = "turn= turns= turning turned appear waits= waiting wait= sits= sitting loiter hanging watch outside=";
    FAKE = "fake bogus";
    HATE = "hate= hatred";
    CRIME = "crime crimes criminal";
    RACISM = "racis racial homophob transphob islamophob islamaphob antisemit antisemet xenophob biphob ableis slur bigot";
    FAITH = "muslim islam hijab niqab mosque jew= jews= jewish kippah synagogue rabbi sikh turban gurdwara hindu religio faith= pork= burka";
    GAY = "gay= lesbian bisexual lgbt queer homosexual trans= transgender transwoman transman nonbinary faggot dyke= tranny pride= sexuality";
    DISABLED = "disabl wheelchair autis downs= syndrome blind= deaf= epilep learning= adhd";
    ORIGIN = "polish black= asian= african romanian indian= pakistani chinese foreign immigrant migrant refugee traveller gypsy roma= accent= skin= ethnic nationality caribbean turkish somali";
    BACK = "back=";
    GO = "go= told= telling";
    MOCK = "fun= mock laugh bull torment insult spat spit= spits= abus shout comments names= kick brick attack beat= pulled harass target leave= left= graffiti smear";
    HANDS = "hands=";
    N_WORD = "n= p=";
    WORD = "word=";
    MURDER = "murder manslaughter homicide bereav";
    KILLED = "killed= killing= slain";
    KILL = "kill= kills= killing=";
    DIED = "died= death= dead= die= dies= dying=";
    INQUEST = "inquest coroner funeral";
    SHOT = "shot= gun= gunpoint shooting firearm";
    STAB = "stab knife knifepoint hammer knives machete blade slashed= sword";
    FRAUD = "fraud scam phish ransomware hack conned= con= conman swindl identity rogue= catfish romance= smishing cyber= malware imposter impersonat";
    BANK = "bank card= cards= account savings loan credit= paypal";
    LOSS = "empt drain took= used= use= uses= taken moved= transfer details withdraw gone= missing= clon name= details=";
    INVEST = "invest= invested= investment investor investing= crypto bitcoin trading forex";
    PAID = "paid= bought= deposit ordered sent= send sending gave= refund";
    ONLINE = "online website internet ebay facebook= marketplace gumtree vinted ticket whatsapp builder tradesman courier parcel never=";
    MONEY = "money= cash= pounds= grand= savings";
    SLAVERY = "slave slavery traffick exploit cuckoo sweatshop servitude";
    WORK = "work working job= labour clean= maid factory farm= nail= wash= nanny";
    FORCED = "forc made= make= makes= making= coerc";
    UNPAID = "unpaid pay= paying wages";
    DEBT = "debt owe= owes= owed=";
    PASSPORT = "passport papers= visa= documents=";
    TRAPPED = "trapped trap= allowed locked";
    DRUGS = "drugs= drug= county= lines=";
    PROSTITUTE = "prostitut brothel pimp sell=";
    SCHOOL = "school classroom playground nursery class=";
    GROOM = "groom groomed grooming";
    WORRY = "worr concern suspect think= fear neglect scream safeguarding social=";
    STEAL = "steal stole nick= nicked taking= takes= take= took= taken card= money=";
    ATTORNEY = "attorney inheritance will=";
    IMAGE = "photo pic= pics= picture image video film recorded recording snap screenshot webcam selfie";
    NUDE = "nude naked topless intimate sextort deepfake upskirt porn explicit onlyfans voyeur";
    SHARE = "share sharing shared blackmail post= posted posting send= sent= sends leak leaked threat delete private knowing knowledge knew= secretly internet upload everyone without=";
    REVENGE = "revenge=";
    HONOUR = "honour honor dishono izzat fgm= genital mutilat";
    SHAME = "shame disgrace ashamed=";
    COMMUNITY = "community";
    CUT = "cut= circumcis";
    ABROAD = "abroad pakistan india= bangladesh somalia overseas";
    MARRY = "marry marri marrying marrige wedding= mariage";
    ARRANGED = "arrang forc made= make= making= chosen chose= choos off= against= cousin want= parents";
    VEHICLE = "car= cars= van= lorry truck motorbike bike= cyclist bicycle scooter taxi= driver vehicle hgv= bus=";
    KNOCKED = "hit= hits= knock run= ran= ploughed";
    CRASH = "crash collision pileup zebra rta= rtc= roadside";
    ROAD = "road= roads= dangerous= drunk= speeding careless";
    DRIVING = "driv accident";
    RAGE = "rage=";
    SUICIDE = "suicid";
    DIE = "die= dying=";
    WANT = "want wants= wish= wanna thoughts";
    END = "end= ending=";
    LIFE = "life= lives=";
    SELF = "myself= himself= herself= themselves= self= selfharm";
    DISTRESS = "anxi depress cope= coping panic nightmare ptsd trauma flashback crying cry= breakdown numb= pointless";
    COURT = "court courts witness trial= trials= judge= jury= juror testif magistrate cps= evidence prosecut hearing= adjourn sentenc defendant verdict barrister";
    STATEMENT = "statement screens=";
    THEFT = "theft thief thiev stole stolen nick= nicked pinched snatch pickpoc shoplift burgl burgal robb robbed robber mugg mugged mugging muged carjack looted";
    BREAK_IN = "break= broke= broken= breakin intruder trespass kicked smashed";
    INTO = "in= into= door= window";
    VIOLENCE = "attack assault punch headbut glassed= beaten= beat= jumped= gbh= abh= acid= fight= fought kicked= mauled spat spit= bitten ambush bottle= bottled jaw= broke=";
    DAMAGE = "damage vandal graffiti arson fire= burn burnt keyed= tyre brick paint destroy destroyed smashed= wreck egged";
    NUISANCE = "asb= antisocial noise noisy nois loud music rubbish litter drunks= drunk= urinat dumping dumps= nuisance banging bangs= bang= swear spits= stones eggs= throwing dealers dealing rowdy party= parties drinkers disrupt bins= bin= parking fence dispute barking fireworks= quad motorbikes=";
    ANTI = "anti=";
    SOCIAL = "social=";
    THREAT = "threat threten intimidat menac blackmail extort warn revenge=";
    JUSTICE = "compensat complain complaint bail= case= crime crimes victim report suspect action= investigat charged= arrest statement officer police offender happened prison jail released= release parole";
    PRISON = "prison jail inmate";
    // Words that mean something only beside others.
    BEATS = "beats= hits= slaps= kicks= punches= chokes=";
    BOY = "boy= boys= girl= girls= lad= pupil";
    HERE = "here=";
    NOT = "not= dont= cant= cannot= never= no= wont= couldnt=";
    SLEEP = "sleep";
    STRANGER = "stranger lads= bouncer customer passenger patient shoplifter colleague flatmate housemate burglar neighbour man= men= bloke guy= gang boys=";
    ACCIDENT = "accident";
    ENGAGED = "engage betroth fiance";
    REFUSE = "refuse cannot= cant=";
    WOULD = "would= gonna= going=";
    TRACKS = "tracks= track=";
    BRICK = "brick window";
    BUILDER = "builder roofer tradesm plumber";
    CARRY = "carry selling running=";
    CHOSE = "chose chosen found= picked";
    CONTROLS_MONEY = "controls= controlling= controlled";
    COUNTRY = "country=";
    COUNTY = "county=";
    DRINK = "drink= drinks=";
    DID = "did= does= do= doing=";
    DOES_NOT_EXIST = "exist fake never= arrive";
    AWAY = "away=";
    GO_ON = "going= living life= anymore=";
    HELD = "held= holding=";
    HIT = "hit=";
    HIM = "him=";
    HUSBAND = "husband wife=";
    LEAVING = "leave= leaving escape";
    LINES = "lines= line=";
    LOST = "lost= broke= broken=";
    OLD = "old= older=";
    OVER = "over=";
    PARENT = "mum= mom= mother dad= father stepdad stepmum stepfather stepmother brother";
    PASSENGER = "passenger";
    PASSED = "passed=";
    PEOPLE = "people person folk man= woman= lady";
    POINT = "point=";
    PREGNANT = "pregnan";
    RUN = "run= ran=";
    SELF_HARM = "selfharm harm= harming= cutting=";
    SERVICES = "services=";
    SKIN = "skin=";
    STRANGLE = "strangl chok throttl";
    TAKES = "takes= took= take= keeps= controls=";
    TEXT = "text= message= whatsapp";
    THINGS = "things= stuff=";
    TOLD = "told= tells= telling says= said=";
    TRICK = "trick duped fooled misled";
    WAGES = "wages salary benefits= earnings";
    // Told by numbers and by words side by side, not by stems.
    AGED = "=";
    YOUNG = "=";
    EX_MATE = "=";
    PARTNER_HARMS = "=";
    HURTS_ME = "=";
    MY_CHILD = "=";
    SLEEPLESS = "=";
    IN_TOUCH = "=";
    HIT_BY = "=";
    KIDS_DO = "=";
    LONG_AGO = "=";
    AS_CHILD = "=";
    AGO = "ago= historic historical decades= decade= past=";
}

/// A set of classes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Classes([u64; 3]);

impl Classes {
    /// Adds a class.
    pub fn insert(&mut self, class: Class) {
        if let Some(bits) = self.0.get_mut(usize::from(class) / 64) {
            *bits |= 1 << (class % 64);
        }
    }

    /// Whether it has a class.
    pub fn has(self, class: Class) -> bool {
        let bits = self.0.get(usize::from(class) / 64).copied();
        bits.unwrap_or_default() >> (class % 64) & 1 == 1
    }

    /// Whether it has all of these.
    pub fn has_all(self, classes: &[Class]) -> bool {
        classes.iter().all(|class| self.has(*class))
    }

    pub fn is_empty(self) -> bool {
        self.0 == [0; 3]
    }

    pub fn union(self, other: Self) -> Self {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Self([a | d, b | e, c | f])
    }
}

/// The classes of a folded word, by its start; if it has none, those of the stems that it may be a slip for.
pub fn classes_of(word: &str, resembles: &dyn Fn(&str, &str) -> bool) -> Classes {
    let begins = |stem: &str| {
        let whole = stem.strip_suffix('=');
        whole.map_or_else(|| word.starts_with(stem), |whole| word == whole)
    };
    let found = with(&begins);
    if found.is_empty() {
        with(&|stem| resembles(word, stem.trim_end_matches('=')))
    } else {
        found
    }
}

fn with(is_one: &dyn Fn(&str) -> bool) -> Classes {
    let mut classes = Classes::default();
    for (class, stems) in (0..).zip(STEMS) {
        if stems.split(' ').any(is_one) {
            classes.insert(class);
        }
    }
    classes
}

const _: () = assert!(
    STEMS.len() <= 192,
    "a set of classes is full: use more numbers for its bits"
);
