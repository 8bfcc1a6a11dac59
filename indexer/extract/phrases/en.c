#include "indexer/extract/phrases.h"

#define LANG "en"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "speaker"),
    EV_PEOPLE_LABEL(SPEAKER, "speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "speaker's"),
    EV_PEOPLE_LABEL(SPEAKER, "speaker details"),
    EV_PEOPLE_LABEL(SPEAKER, "speaker s"),
    EV_PEOPLE_LABEL(SPEAKER, "guest speaker"),
    EV_PEOPLE_LABEL(SPEAKER, "guest speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote"),
    EV_PEOPLE_LABEL(SPEAKER, "keynotes"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote speaker"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote speech"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote address"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote lecture"),
    EV_PEOPLE_LABEL(SPEAKER, "confirmed speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "invited speaker"),
    EV_PEOPLE_LABEL(SPEAKER, "invited speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "featured speaker"),
    EV_PEOPLE_LABEL(SPEAKER, "featured speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "our speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "meet our speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "meet the speakers"),
    EV_PEOPLE_LABEL(SPEAKER, "speakers include"),
    EV_PEOPLE_LABEL(SPEAKER, "speakers will include"),
    EV_PEOPLE_LABEL(SPEAKER, "speakers are"),
    EV_PEOPLE_LABEL(SPEAKER, "presenter"),
    EV_PEOPLE_LABEL(SPEAKER, "presenters"),
    EV_PEOPLE_LABEL(SPEAKER, "presenting"),
    EV_PEOPLE_LABEL(SPEAKER, "lecturer"),
    EV_PEOPLE_LABEL(SPEAKER, "lecturers"),
    EV_PEOPLE_LABEL(SPEAKER, "instructor"),
    EV_PEOPLE_LABEL(SPEAKER, "instructors"),
    EV_PEOPLE_LABEL(SPEAKER, "trainer"),
    EV_PEOPLE_LABEL(SPEAKER, "trainers"),
    EV_PEOPLE_LABEL(SPEAKER, "teacher"),
    EV_PEOPLE_LABEL(SPEAKER, "author"),
    EV_PEOPLE_LABEL(SPEAKER, "artist"),
    EV_PEOPLE_LABEL(SPEAKER, "artists"),
    EV_PEOPLE_LABEL(SPEAKER, "performer"),
    EV_PEOPLE_LABEL(SPEAKER, "performers"),
    EV_PEOPLE_LABEL(SPEAKER, "guest"),
    EV_PEOPLE_LABEL(SPEAKER, "guests"),
    EV_PEOPLE_LABEL(SPEAKER, "special guest"),
    EV_PEOPLE_LABEL(SPEAKER, "special guests"),
    EV_PEOPLE_LABEL(SPEAKER, "welcome"),
    EV_PEOPLE_LABEL(SPEAKER, "opening remarks"),
    EV_PEOPLE_LABEL(SPEAKER, "closing remarks"),
    EV_PEOPLE_LABEL(SPEAKER, "introduction"),
    EV_PEOPLE_LABEL(SPEAKER, "discussant"),
    EV_PEOPLE_LABEL(SPEAKER, "discussants"),
    EV_PEOPLE_LABEL(SPEAKER, "respondent"),
    EV_PEOPLE_LABEL(SPEAKER, "respondents"),
    EV_PEOPLE_LABEL(SPEAKER, "contributors"),
    EV_PEOPLE_LABEL(SPEAKER, "experts"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "panelist"),
    EV_PEOPLE_LABEL(PANELLIST, "panelists"),
    EV_PEOPLE_LABEL(PANELLIST, "panellist"),
    EV_PEOPLE_LABEL(PANELLIST, "panellists"),
    EV_PEOPLE_LABEL(PANELLIST, "panel members"),
    EV_PEOPLE_LABEL(PANELLIST, "panel discussion"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "moderators"),
    EV_PEOPLE_LABEL(MODERATOR, "moderated by"),
    EV_PEOPLE_LABEL(MODERATOR, "facilitator"),
    EV_PEOPLE_LABEL(MODERATOR, "facilitators"),
    EV_PEOPLE_LABEL(MODERATOR, "facilitated by"),
    EV_PEOPLE_LABEL(CHAIR, "chair"),
    EV_PEOPLE_LABEL(CHAIR, "chairs"),
    EV_PEOPLE_LABEL(CHAIR, "co-chair"),
    EV_PEOPLE_LABEL(CHAIR, "co-chairs"),
    EV_PEOPLE_LABEL(CHAIR, "chaired by"),
    EV_PEOPLE_LABEL(CHAIR, "session chair"),
    EV_PEOPLE_LABEL(HOST, "host"),
    EV_PEOPLE_LABEL(HOST, "hosts"),
    EV_PEOPLE_LABEL(HOST, "your host"),
    EV_PEOPLE_LABEL(HOST, "your hosts"),
    EV_PEOPLE_LABEL(ORGANISER, "organiser"),
    EV_PEOPLE_LABEL(ORGANISER, "organisers"),
    EV_PEOPLE_LABEL(ORGANISER, "organizer"),
    EV_PEOPLE_LABEL(ORGANISER, "organizers"),
    EV_PEOPLE_LABEL(ORGANISER, "organised by"),
    EV_PEOPLE_LABEL(ORGANISER, "organized by"),
    EV_PEOPLE_LABEL(CONTACT, "contact"),
    EV_PEOPLE_LABEL(CONTACT, "contacts"),
    EV_PEOPLE_LABEL(CONTACT, "contact us"),
    EV_PEOPLE_LABEL(CONTACT, "contact person"),
    EV_PEOPLE_LABEL(CONTACT, "contact name"),
    EV_PEOPLE_LABEL(CONTACT, "contact persons"),
    EV_PEOPLE_LABEL(CONTACT, "contact information"),
    EV_PEOPLE_LABEL(CONTACT, "for more information"),
    EV_PEOPLE_LABEL(CONTACT, "for further information"),
    EV_PEOPLE_LABEL(CONTACT, "please contact"),
    EV_PEOPLE_LABEL(CONTACT, "enquiries"),
    EV_PEOPLE_LABEL(CONTACT, "questions"),
    EV_PEOPLE_AFTER(SPEAKER, "talks from"),
    EV_PEOPLE_AFTER(SPEAKER, "talk from"),
    EV_PEOPLE_AFTER(MODERATOR, "moderated by"),
    EV_PEOPLE_AFTER(MODERATOR, "facilitated by"),
    EV_PEOPLE_AFTER(MODERATOR, "in conversation with"),
    EV_PEOPLE_AFTER(CHAIR, "chaired by"),
    EV_PEOPLE_AFTER(CHAIR, "presided over by"),
    EV_PEOPLE_AFTER(HOST, "hosted by"),
    EV_PEOPLE_AFTER(HOST, "co-hosted by"),
    EV_PEOPLE_AFTER(HOST, "cohosted by"),
    EV_PEOPLE_AFTER(ORGANISER, "organised by"),
    EV_PEOPLE_AFTER(ORGANISER, "organized by"),
    EV_PEOPLE_AFTER(ORGANISER, "co-organised by"),
    EV_PEOPLE_AFTER(ORGANISER, "co-organized by"),
    EV_PEOPLE_AFTER(SPEAKER, "presented by"),
    EV_PEOPLE_AFTER(SPEAKER, "speech by"),
    EV_PEOPLE_AFTER(SPEAKER, "speeches by"),
    EV_PEOPLE_AFTER(SPEAKER, "keynote by"),
    EV_PEOPLE_AFTER(SPEAKER, "keynotes by"),
    EV_PEOPLE_AFTER(SPEAKER, "talk by"),
    EV_PEOPLE_AFTER(SPEAKER, "talks by"),
    EV_PEOPLE_AFTER(SPEAKER, "lecture by"),
    EV_PEOPLE_AFTER(SPEAKER, "lectures by"),
    EV_PEOPLE_AFTER(SPEAKER, "presentation by"),
    EV_PEOPLE_AFTER(SPEAKER, "presentations by"),
    EV_PEOPLE_AFTER(SPEAKER, "presentation from"),
    EV_PEOPLE_AFTER(SPEAKER, "presentations from"),
    EV_PEOPLE_AFTER(SPEAKER, "remarks by"),
    EV_PEOPLE_AFTER(SPEAKER, "introduced by"),
    EV_PEOPLE_AFTER(SPEAKER, "introduction by"),
    EV_PEOPLE_AFTER(SPEAKER, "welcome by"),
    EV_PEOPLE_AFTER(SPEAKER, "address by"),
    EV_PEOPLE_AFTER(SPEAKER, "led by"),
    EV_PEOPLE_AFTER(SPEAKER, "taught by"),
    EV_PEOPLE_AFTER(SPEAKER, "given by"),
    EV_PEOPLE_AFTER(SPEAKER, "delivered by"),
    EV_PEOPLE_AFTER(SPEAKER, "performed by"),
    EV_PEOPLE_AFTER(SPEAKER, "contributions by"),
    EV_PEOPLE_AFTER(SPEAKER, "contributions from"),
    EV_PEOPLE_AFTER(SPEAKER, "hear from"),
    EV_PEOPLE_AFTER(SPEAKER, "joined by"),
    EV_PEOPLE_AFTER(SPEAKER, "speakers include"),
    EV_PEOPLE_AFTER(SPEAKER, "speakers will include"),
    EV_PEOPLE_AFTER(SPEAKER, "speakers including"),
    EV_PEOPLE_AFTER(SPEAKER, "speakers are"),
    EV_PEOPLE_AFTER(SPEAKER, "speaker is"),
    EV_PEOPLE_AFTER(SPEAKER, "speaker will be"),
    EV_PEOPLE_AFTER(SPEAKER, "featuring"),
    EV_PEOPLE_AFTER(SPEAKER, "guest speaker"),
    EV_PEOPLE_AFTER(SPEAKER, "guest speakers"),
    EV_PEOPLE_AFTER(SPEAKER, "keynote speaker"),
    EV_PEOPLE_AFTER(SPEAKER, "keynote speakers"),
    EV_PEOPLE_AFTER(PANELLIST, "panel with"),
    EV_PEOPLE_AFTER(PANELLIST, "panel discussion with"),
    EV_PEOPLE_AFTER(PANELLIST, "discussion with"),
    EV_PEOPLE_AFTER(PANELLIST, "q&a with"),
    EV_PEOPLE_AFTER(PANELLIST, "panelists include"),
    EV_PEOPLE_AFTER(PANELLIST, "panellists include"),
    EV_PEOPLE_AFTER(CONTACT, "please contact"),
    EV_PEOPLE_AFTER(CONTACT, "contact"),
    EV_PEOPLE_AFTER(CONTACT, "get in touch with"),
    EV_PEOPLE_AFTER(CONTACT, "reach out to"),
    EV_PEOPLE_AFTER(CONTACT, "an email to"),
    EV_PEOPLE_AFTER(CONTACT, "rsvp to"),
    EV_PEOPLE_WITH(SPEAKER, "among them"),
    EV_PEOPLE_WITH(SPEAKER, "with"),
    EV_PEOPLE_WITH(SPEAKER, "by"),
    EV_PEOPLE_WITH(SPEAKER, "including"),

    EV_ORG_LABEL(ORGANISER, "organiser"),
    EV_ORG_LABEL(ORGANISER, "organisers"),
    EV_ORG_LABEL(ORGANISER, "organizer"),
    EV_ORG_LABEL(ORGANISER, "organizers"),
    EV_ORG_LABEL(ORGANISER, "organised by"),
    EV_ORG_LABEL(ORGANISER, "organized by"),
    EV_ORG_LABEL(ORGANISER, "organisation"),
    EV_ORG_LABEL(ORGANISER, "organizing committee"),
    EV_ORG_LABEL(ORGANISER, "presented by"),
    EV_ORG_LABEL(ORGANISER, "event organiser"),
    EV_ORG_LABEL(ORGANISER, "event organizer"),
    EV_ORG_LABEL(ORGANISER, "conference organisers"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organiser"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organisers"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organizer"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organizers"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organised by"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organized by"),
    EV_ORG_LABEL(HOST, "host"),
    EV_ORG_LABEL(HOST, "hosts"),
    EV_ORG_LABEL(HOST, "hosted by"),
    EV_ORG_LABEL(HOST, "co-hosted by"),
    EV_ORG_LABEL(HOST, "co-host"),
    EV_ORG_LABEL(HOST, "co-hosts"),
    EV_ORG_LABEL(HOST, "hosting organisation"),
    EV_ORG_LABEL(HOST, "hosting organization"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "partners"),
    EV_ORG_LABEL(PARTNER, "in partnership with"),
    EV_ORG_LABEL(PARTNER, "in cooperation with"),
    EV_ORG_LABEL(PARTNER, "in collaboration with"),
    EV_ORG_LABEL(PARTNER, "supported by"),
    EV_ORG_LABEL(PARTNER, "supporters"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "sponsors"),
    EV_ORG_LABEL(FUNDER, "sponsored by"),
    EV_ORG_LABEL(FUNDER, "funded by"),
    EV_ORG_LABEL(FUNDER, "co-funded by"),
    EV_ORG_LABEL(FUNDER, "funder"),
    EV_ORG_LABEL(FUNDER, "funders"),
    EV_ORG_AFTER(ORGANISER, "organised by"),
    EV_ORG_AFTER(ORGANISER, "organized by"),
    EV_ORG_AFTER(ORGANISER, "jointly organised by"),
    EV_ORG_AFTER(ORGANISER, "jointly organized by"),
    EV_ORG_AFTER(ORGANISER, "organised jointly by"),
    EV_ORG_AFTER(ORGANISER, "organized jointly by"),
    EV_ORG_AFTER(ORGANISER, "organised and hosted by"),
    EV_ORG_AFTER(ORGANISER, "organized and hosted by"),
    EV_ORG_AFTER(ORGANISER, "hosted and organised by"),
    EV_ORG_AFTER(ORGANISER, "hosted and organized by"),
    EV_ORG_AFTER(ORGANISER, "being organised by"),
    EV_ORG_AFTER(ORGANISER, "arranged by"),
    EV_ORG_AFTER(ORGANISER, "convened by"),
    EV_ORG_AFTER(ORGANISER, "held by"),
    EV_ORG_AFTER(ORGANISER, "run by"),
    EV_ORG_AFTER(ORGANISER, "presented by"),
    EV_ORG_AFTER(ORGANISER, "offered by"),
    EV_ORG_AFTER(ORGANISER, "an event by"),
    EV_ORG_AFTER(ORGANISER, "a webinar by"),
    EV_ORG_AFTER(ORGANISER, "brought to you by"),
    EV_ORG_AFTER(ORGANISER, "put on by"),
    EV_ORG_AFTER(ORGANISER, "led by"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organised by"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organized by"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganised by"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganized by"),
    EV_ORG_AFTER(HOST, "hosted by"),
    EV_ORG_AFTER(HOST, "jointly hosted by"),
    EV_ORG_AFTER(HOST, "hosted jointly by"),
    EV_ORG_AFTER(HOST, "co-hosted by"),
    EV_ORG_AFTER(HOST, "cohosted by"),
    EV_ORG_AFTER(PARTNER, "in cooperation with"),
    EV_ORG_AFTER(PARTNER, "in co-operation with"),
    EV_ORG_AFTER(PARTNER, "in collaboration with"),
    EV_ORG_AFTER(PARTNER, "in partnership with"),
    EV_ORG_AFTER(PARTNER, "in association with"),
    EV_ORG_AFTER(PARTNER, "in conjunction with"),
    EV_ORG_AFTER(PARTNER, "together with"),
    EV_ORG_AFTER(PARTNER, "jointly with"),
    EV_ORG_AFTER(PARTNER, "partnering with"),
    EV_ORG_AFTER(PARTNER, "supported by"),
    EV_ORG_AFTER(PARTNER, "with support from"),
    EV_ORG_AFTER(PARTNER, "with the support of"),
    EV_ORG_AFTER(PARTNER, "with support of"),
    EV_ORG_AFTER(PARTNER, "with the assistance of"),
    EV_ORG_AFTER(PARTNER, "facilitated by"),
    EV_ORG_AFTER(PARTNER, "endorsed by"),
    EV_ORG_AFTER(PARTNER, "under the auspices of"),
    EV_ORG_AFTER(PARTNER, "under the patronage of"),
    EV_ORG_AFTER(FUNDER, "funded by"),
    EV_ORG_AFTER(FUNDER, "co-funded by"),
    EV_ORG_AFTER(FUNDER, "cofunded by"),
    EV_ORG_AFTER(FUNDER, "financed by"),
    EV_ORG_AFTER(FUNDER, "co-financed by"),
    EV_ORG_AFTER(FUNDER, "sponsored by"),
    EV_ORG_AFTER(FUNDER, "funding from"),
    EV_ORG_AFTER(FUNDER, "with funding from"),
    EV_ORG_AFTER(FUNDER, "with financial support from"),
    EV_ORG_AFTER(FUNDER, "with the financial support of"),
    EV_ORG_BEFORE(ORGANISER, "is organising"),
    EV_ORG_BEFORE(ORGANISER, "is organizing"),
    EV_ORG_BEFORE(ORGANISER, "are organising"),
    EV_ORG_BEFORE(ORGANISER, "are organizing"),
    EV_ORG_BEFORE(ORGANISER, "organises"),
    EV_ORG_BEFORE(ORGANISER, "organizes"),
    EV_ORG_BEFORE(ORGANISER, "organised"),
    EV_ORG_BEFORE(ORGANISER, "organized"),
    EV_ORG_BEFORE(ORGANISER, "will organise"),
    EV_ORG_BEFORE(ORGANISER, "will organize"),
    EV_ORG_BEFORE(ORGANISER, "is co-organising"),
    EV_ORG_BEFORE(ORGANISER, "is holding"),
    EV_ORG_BEFORE(ORGANISER, "are holding"),
    EV_ORG_BEFORE(ORGANISER, "will hold"),
    EV_ORG_BEFORE(ORGANISER, "holds"),
    EV_ORG_BEFORE(ORGANISER, "presents"),
    EV_ORG_BEFORE(ORGANISER, "is presenting"),
    EV_ORG_BEFORE(ORGANISER, "is pleased to"),
    EV_ORG_BEFORE(ORGANISER, "are pleased to"),
    EV_ORG_BEFORE(ORGANISER, "is delighted to"),
    EV_ORG_BEFORE(ORGANISER, "are delighted to"),
    EV_ORG_BEFORE(ORGANISER, "is proud to"),
    EV_ORG_BEFORE(ORGANISER, "are proud to"),
    EV_ORG_BEFORE(ORGANISER, "is excited to"),
    EV_ORG_BEFORE(ORGANISER, "are excited to"),
    EV_ORG_BEFORE(ORGANISER, "is launching"),
    EV_ORG_BEFORE(ORGANISER, "invites"),
    EV_ORG_BEFORE(ORGANISER, "invite"),
    EV_ORG_BEFORE(ORGANISER, "cordially invites"),
    EV_ORG_BEFORE(ORGANISER, "cordially invite"),
    EV_ORG_BEFORE(HOST, "is hosting"),
    EV_ORG_BEFORE(HOST, "are hosting"),
    EV_ORG_BEFORE(HOST, "hosts"),
    EV_ORG_BEFORE(HOST, "will host"),
    EV_ORG_BEFORE(HOST, "will be hosting"),
    EV_ORG_BEFORE(HOST, "hosted"),
    EV_ORG_BEFORE(HOST, "are co-hosting"),
    EV_ORG_BEFORE(HOST, "is co-hosting"),
    EV_ORG_NOT("provided by"),
    EV_ORG_NOT("designed by"),
    EV_ORG_NOT("written by"),
    EV_ORG_NOT("directed by"),
    EV_ORG_NOT("produced by"),
    EV_ORG_NOT("built by"),
    EV_ORG_NOT("catered by"),
    EV_ORG_NOT("published by"),
    EV_ORG_NOT("illustrated by"),
    EV_ORG_NOT("translated by"),
    EV_ORG_NOT("followed by"),
    EV_ORG_NOT("owned by"),
    EV_ORG_NOT("served by"),
    EV_ORG_NOT("powered by"),
    EV_ORG_NOT("inspired by"),
    EV_ORG_NOT("used by"),
    EV_ORG_NOT("created by"),
    EV_ORG_NOT("made by"),
    EV_ORG_NOT("affected by"),
    EV_ORG_NOT("posted by"),
    EV_ORG_NOT("photo by"),
    EV_ORG_NOT("photos by"),
    EV_ORG_NOT("image by"),
    EV_ORG_NOT("certified by"),
    EV_ORG_NOT("recommended by"),
    EV_ORG_NOT("approved by"),
    EV_ORG_NOT("on behalf of"),
    EV_ORG_NOT("part of"),
    EV_ORG_NOT("in the framework of"),
    EV_ORG_NOT("within the framework of"),
    EV_ORG_NOT("in the context of"),
};

const struct ev_phrasebook ev_phrases_en = {
    .language = LANG,
    .function =
        "the a an and or but if of for from to in on at by with about into over after before "
        "under between during through as is are was were be been being has have had do does did "
        "can could should would may might must shall not no yes this that these those there here "
        "what when where who why how which whose our your their his her its my we you they he she "
        "it us them all any some many more most other such only own same than then too very just "
        "also both each few how's let's via per vs against without within across towards toward "
        "beyond behind around up down out off again once please",
    .common =
        "administrative advance agencies alerts announcements apply appointment appointments appts "
        "archives assistance auto bids blog bus calendars career careers cart checkout citywide "
        "clinical code codes collections comments complaint complaints compliance construction "
        "contacts coverage crime crimes dental directions directory disclosure discrimination "
        "disease documents donate donation donations driving elected eligibility employee "
        "employees enforcement facts faq faqs fees filing flyer flyers form forms garbage get "
        "graffiti guides hate helpline hotline inspection inspections insurance letter letters "
        "license licenses line lines livestream locations lost lot lucky maintenance memo minutes "
        "mission neighborhood neighborhoods neighbourhood notice notices officials opinion orders "
        "parcel parent payment payments pension permit permits personnel pound posts precinct "
        "procedures property proposal proposals recent records removal request requests "
        "requirements reservation reservations resolution resolutions routes salary schedule "
        "schedules sections shelter shuttle sidewalk sitemap sites slides snow staff stations "
        "statement statements streets survivor tickets ticket tier toll towing tours trails "
        "transcript transcripts transit trash tweets undertaking utilities utilization utility "
        "vacant vehicle vehicles vendor vendors virus vital votes voting ward wards winner winners "
        "yard zoning win wins won buy sell basket delivery shipping returns refund logout profile "
        "password settings downloads upload archive featured trending similar orange purple yellow "
        "blue red golden normal regular premium plus visitors visitor guests attendees exhibitors "
        "exhibitor sponsors sponsor donors donor pricing prices price packages package venue "
        "venues hotels accommodation accommodations floor maps galleries photos videos podcasts "
        "podcast webcast webcasts handouts handout brochure brochures newsletters bulletin "
        "bulletins magazine magazines editions volume chapter chapters appendix figure annex "
        "attachment attachments item items agendas track tracks rooms stages halls tent lounge "
        "lobby foyer terrace courtyard gardens studios labs daily nightly yearly biennial "
        "quarterly autumn fall christmas easter halloween thanksgiving carnival parade fairs sales "
        "auction auctions raffle bingo quiz trivia karaoke disco dances dancing singing choir "
        "choirs orchestra band bands concerts recital recitals gig gigs show shows musical "
        "musicals operas ballet plays comedy comedies drama dramas films movie movies screenings "
        "cinema premiere exhibitions exhibit exhibits display displays installation installations "
        "sculpture sculptures paintings drawing drawings pottery ceramics craft crafts knitting "
        "sewing cooking baking tasting tastings dinners lunches breakfasts brunch picnic barbecue "
        "bbq tea beer cocktail cocktails drinks feast yoga pilates meditation fitness run runs "
        "walks hike hikes ride rides races marathon triathlon tournament tournaments match matches "
        "championship championships league cup camp camps trip trips excursion excursions cruise "
        "festivals gala ball reunion reunions anniversary birthday wedding funeral memorial "
        "memorials mass prayer prayers worship bible church churches toddler toddlers baby babies "
        "teen teens adult adults seniors families mothers fathers quiet hidden wild found tiny "
        "giant secret silent loud dark heavy fast slow easy hard warm cool cold hot wet dry flat "
        "square smooth rough dirty stale sweet sour bitter salty spicy poor cheap expensive busy "
        "lazy happy sad angry calm brave bold shy kind cruel unfair true false wrong left tides "
        "tide sand sands salt iron stones glass copper bronze storms thunder lightning clouds fire "
        "ice streams ponds swamp marshes wetland wetlands dune dunes cliff cliffs cave caves "
        "mountains valleys plain plains desert deserts jungle meadow meadows moors bog bogs bird "
        "birds bee bees butterfly butterflies insect insects spider spiders frog frogs snake "
        "snakes bears deer horse horses cow cows sheep goat goats pig pigs dog dogs cat cats mouse "
        "mice rabbit rabbits hedgehog hedgehogs bat bats owl owls eagle eagles hawks duck ducks "
        "goose geese swans seal seals whale whales dolphin dolphins shark sharks crab crabs "
        "lobster lobsters shrimp oyster oysters mussel mussels about area areas circle "
        "metropolitan previous access accessible account action active "
        "activities activity actors address advanced "
        "advancing affairs africa african afternoon age agenda agriculture aid air alliance alumni "
        "america american analysis annual answers application applications applied approach "
        "april art article arts asia asian asset attend australian awarding award awards awareness "
        "back background bad banking basic battery beginner beginners behaviour best better beyond "
        "big bio biodiversity biology bodies body book books border borders brain break breakfast "
        "breaking breakout bridge building buildings business buyers buying calendar call campaign "
        "cancer capacity capital carbon care case cases celebrating celebration challenge "
        "challenges "
        "challenging change changes changing chemistry child children choose circular cities "
        "citizen "
        "citizens city civic civil class classes classroom clean click climate close closing cloud "
        "club coffee collaboration collection colloquium commission commitment committee common "
        "communication communications communities community company comparative competition "
        "complete computer computing concert conclusion conclusions conference conflict congress "
        "connecting consultation consumption contact content contract contracts cooperation core "
        "corner corporate council country course courses court cover creating creative criminal "
        "crisis criteria critical culture cultural current cyber dance data date dates day days "
        "deal "
        "debate decision deep delivering democracy department design developing development "
        "dialogue "
        "digital dinner direct director's disability disaster discover discovering discovery "
        "discussion diversity doctoral doors download due dynamics early earth east eastern eco "
        "ecological economic economics economy edge edition education effective efficiency "
        "elections "
        "electric electronics emergency emerging emission emissions employment ending energy "
        "engagement engineering english enhancing enterprise entrepreneurship environment "
        "environmental equality equity ethical ethics europe european evaluation evening event "
        "events "
        "evolution example exchange exclusion exhibition experience experiences experimental "
        "expert "
        "exploring expo export extra fact factory failure fair faith family farm fashion federal "
        "festival field fields fifth film final finance financial finding first fiscal fish "
        "fishing "
        "flow focus food foods forest forests forum foundation foundations fourth framework free "
        "freedom frequently fresh friday from fuel full fun function fund fundamental funding "
        "fundraiser further future futures galaxy gallery game games garden gas gender general "
        "generation geometry german getting girls global go goals good gothic governance "
        "government "
        "governments graduate grand grants great green greener ground group groups growing growth "
        "guest guide hall hands harassment hardware harvest hazard health healthcare healthy "
        "hearing "
        "heart heat heritage high higher history holiday holidays home hour hours house housing "
        "how "
        "human humanitarian humanities hybrid hydrogen ict idea ideas image images impact impacts "
        "implementation implementing important improving inclusion inclusive income increasing "
        "independence indigenous industrial industry informal information infrastructure "
        "initiative "
        "initiatives innovation innovations innovative innovator insight insights inspiring "
        "institute "
        "institutional integrated integration intelligence interactive intercultural interest "
        "intermediate international internet intersection intro introducing introduction "
        "introductory "
        "inventory investing investment invitation issue issues job jobs join joint journal "
        "journalism "
        "journey justice keynote kick-off kids kitchen know knowledge lab labor labour land "
        "landscape "
        "language languages large last late latest latin launch law laws leadership leading leads "
        "learn learning lecture lectures legal lessons level liberty library life light limits "
        "link "
        "links list literature live living loan local location logic long looking low lunch "
        "machine "
        "main make makers making management managing manufacturing map mapping march marine market "
        "marketing markets master masterclass material materials mathematics matter matters media "
        "medical medicine meet meeting meetings meetup member members mental metal methods middle "
        "migrant migrants migration mind minerals mining ministerial mobile mobility model "
        "modeling "
        "modelling models modern module monday money monitoring month monthly more morning "
        "mountain "
        "movement moving museum music national native natural nature navigating need needs net "
        "network networking networks neural new news newsletter next night nonprofit north "
        "northern "
        "note notes novel nuclear number numbers nursing ocean oceans office official oil old "
        "online "
        "open opening opera operations opportunities opportunity option options oral order "
        "organic organisation organisations organising organization organizations organizing "
        "origin "
        "outcomes outdoor outlook outreach overview pact painting panel panels paper papers "
        "parallel "
        "parents park parking parliament part participants participation participatory particle "
        "partner partners partnership partnerships party past path pathway pathways pay peace peer "
        "people performance performing perspective perspectives phase philosophy photo photography "
        "physical physics picture pilot place places plan planet planning plans plant plastic play "
        "plenary poetry point police policies policy political politics pool popular population "
        "portal poster posters post power practical practice practices preparing present "
        "presentation presentations press prevention preview principles privacy private prize "
        "problem problems procedure process processes procurement product production products "
        "professional program programme programmes programming programs progress project projects "
        "promoting protection protecting protests public publication publications publishing "
        "purchase purchasing quality quantum question questions quick race racial radical radio "
        "reading ready real reception recording recordings recovery recycling reducing reform "
        "refugee "
        "region regional regions register registration regulation regulations related relations "
        "religion religious remote renewable report reporting reports representation research "
        "resilience resilient resistance resource resources responsibility responsible result "
        "results retirement return review revolution right rights rise rising risk risks river "
        "road "
        "roadmap robotics role roles room round roundtable rules rural safe safety sale saturday "
        "save "
        "scale school schools science sciences scientific scope screening sea search season second "
        "secondary section sector secure security see selection semester seminar seminars senior "
        "series service services session sessions setting sex sexual shaping share sharing ship "
        "shop "
        "short showcase side sign simple site skills sky slavery small smart social society soft "
        "software soil solar solidarity solution solutions source sources south southern space "
        "spatial "
        "speaker speakers special spirit sport sports spring stage stakeholder stakeholders "
        "standard "
        "standards star stars start state states statistical statistics status steps store stories "
        "story storytelling strategic strategies strategy strategic stream street strengthening "
        "strong structural structure structures student students studies studio study submit "
        "success successful summary summer summit sunday suppliers supply support supporting "
        "survey "
        "sustainability sustainable symposium system systems table take talk talks tax teacher "
        "teachers teaching team teams tech technical technologies technology television tender "
        "tenders "
        "test testing text theater theatre theories theory therapy thesis think thinking third "
        "thursday time times title today together tools top topic topics tour toward town trade "
        "tradition training trainings transfer transformation transforming transition transitions "
        "transparency transport travel treatment tree trees trends tuesday turning tutorial type "
        "types "
        "understanding union united unity universal universe university update updates upcoming "
        "urban "
        "us use user using value values verification version video view views violence virtual "
        "vision visit visual voice voices volunteer volunteers vote walk war waste watch water way "
        "ways weather web webinar webinars website wednesday week weekend weekly welcome welfare "
        "well "
        "wellness west western wildlife wind wine winter wireless women women's work worker "
        "workers "
        "working workplace workshop workshops world writers writing written year years young youth "
        "zero zone zoom cookie cookies privacy login subscribe facebook twitter linkedin youtube "
        "instagram copyright reserved terms conditions skip menu read",
    .jobs =
        "director directors co-director manager managers officer officers head heads president "
        "presidents vice-president vice-presidents vp ceo cto cfo coo cio chief executive chair "
        "chairman chairwoman chairperson co-chair vice-chair professor professors lecturer "
        "researcher "
        "researchers scientist scholar fellow postdoc student candidate engineer engineers "
        "architect "
        "designer developer consultant consultants advisor advisors adviser advisers analyst "
        "expert "
        "experts specialist specialists strategist coordinator coordinators co-ordinator leader "
        "lead "
        "leaders founder co-founder cofounder founders owner partner associate assistant secretary "
        "treasurer member members representative representatives delegate ambassador spokesperson "
        "journalist editor reporter author writer novelist poet artist curator composer musician "
        "filmmaker photographer producer economist sociologist historian philosopher lawyer "
        "attorney "
        "judge barrister activist campaigner organizer organiser teacher trainer coach instructor "
        "librarian archivist physician doctor nurse psychologist technologist programmer "
        "administrator "
        "planner buyer trustee entrepreneur investor mayor vice-mayor deputy councillor councilor "
        "councilmember senator governor mp mep commissioner alderman supervisor principal dean "
        "rector "
        "provost chancellor vice-chancellor bishop pastor rabbi imam captain colonel procurer "
        "rapporteur negotiator ombudsman presenter broadcaster host moderator geographer biologist "
        "physicist chemist mathematician ecologist anthropologist translator critic freelancer "
        "intern apprentice farmer chef trader banker practitioner diplomat envoy counsel "
        "facilitator",
    .offices = "mayor mayors vice-mayor lord-mayor minister ministers commissioner rapporteur "
               "secretary-general chancellor senator "
               "governor mep mp",
    .orgs =
        "university universities college school schools academy institute institution institutions "
        "faculty department centre center laboratory labs ministry agency authority council "
        "commission committee parliament government municipality city county region province "
        "borough "
        "district association alliance federation confederation union unions society foundation "
        "trust "
        "fund network consortium coalition partnership platform initiative organisation "
        "organization "
        "organisations organizations ngo company corporation group bank museum library hospital "
        "church party press media magazine journal newspaper news studio studios team chamber "
        "embassy court board bureau office directorate dg secretariat service services systems "
        "solutions technologies technology consulting partners international global ventures "
        "capital industries electronics holdings club league campaign programme project task force "
        "enterprise enterprises cooperative co-operative state kingdom republic nations "
        "governments cities universities tech polytechnic hub lab forum observatory archive "
        "archives "
        "clinic charity collective theatre theater orchestra gallery watch link guild "
        "ltd limited",
    .honorifics = "sir dame lord lady rev reverend hon honourable honorable madam mister miss",
    .speak =
        "speaks speak spoke talks talk talked presents present presented will discusses discuss "
        "discussed explains explain explained introduces introduce introduced shares share shared "
        "tells tell told says say said gives give gave shows show showed joins join joined leads "
        "lead led moderates moderate moderated chairs chaired opens open opened delivers deliver "
        "delivered reports report reported describes describe argues argue argued explores explore "
        "recalled recalls reflects reflect reads read performs perform hosts host hosted outlines "
        "outlined addresses addressed highlights highlighted examines considers answers is has",
    .places =
        "ave blvd lane rd st. suite plaza street st road avenue square hall room building floor "
        "campus park bridge airport "
        "station lane boulevard drive house hotel castle suite auditorium stadium arena island "
        "lake mount river bay beach valley plaza court gardens centre theatre cafe",
    .countries =
        "germany france italy spain portugal netherlands belgium luxembourg switzerland austria "
        "sweden norway denmark finland iceland poland czechia slovakia hungary romania bulgaria "
        "greece turkey ukraine russia belarus lithuania latvia estonia ireland england scotland "
        "wales "
        "uk usa us canada mexico brazil argentina chile colombia peru bolivia ecuador uruguay "
        "venezuela cuba china japan korea india pakistan bangladesh nepal indonesia malaysia "
        "singapore philippines thailand vietnam cambodia myanmar australia israel palestine "
        "lebanon "
        "jordan syria iraq iran egypt morocco algeria tunisia libya nigeria ghana kenya uganda "
        "tanzania rwanda ethiopia senegal zambia zimbabwe botswana namibia mozambique angola "
        "croatia "
        "serbia slovenia bosnia albania macedonia montenegro kosovo malta cyprus georgia armenia "
        "azerbaijan kazakhstan taiwan",
    .join = "and &",
    .of = "of from at with",
    .field = "for in on to",
    .days = "mon tue tues wed thu thur thurs fri sat sun january february march april may june "
            "july august september october november december "
            "monday tuesday wednesday thursday friday saturday sunday",
    .former = "former ex formerly previously",
    .articles = "the",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
