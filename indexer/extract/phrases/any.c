/* Words that hold in every language. */
#include "indexer/extract/phrases.h"

const struct ev_phrasebook ev_phrases_any = {
    .language = "any",
    .function =
        "tel tel. phone fax mobil mobile handy e-mail email mail telefon telefono telephone "
        "www http tba tbc tbd n.n",
    .articles = "l'",
    .of = "d' dell' all' dall' nell'",
    .honorifics = "dr dra drs prof prof.dr mr mrs ms mme mlle ing dott dott.ssa dott.ri prof.ssa "
                  "mag mag.a dipl.-ing dr.-ing univ.-prof univ phdr mudr mgr ir.",
    .particles = "van von der den de del della delle dello degli dei di da do dos das du la le los "
                 "las bin binti ibn ben bint abu ter ten te al el af av zu",
    .degrees =
        "phd ph.d ph.d. m.d mba msc m.sc bsc b.sc llm ll.m llb jr jr. sr. iii ii esq obe mbe cbe "
        "dphil m.a b.a csc drsc dsc mph mpa",
    .orgs =
        "trio duo quartet quartett quartetto quatuor quintet quintett ensemble orchestra orkester "
        "orchester chor choir coro coral band bigband kapelle sinfonietta brass ngo gmbh ggmbh mbh "
        "kg kgaa ag e.v ev. ltd ltd. llc inc inc. plc corp corp. sa s.a sas "
        "sarl "
        "srl s.r.l spa s.p.a bv b.v nv n.v vzw asbl asso ab oy oyj asa a/s aps sp.z.o.o s.r.o a.s "
        "kft zrt ooo zao pao nko",
    .places = "sankt st st. sint saint sainte san santa sant sao sveti",
    .days = "jan feb mar apr jun jul aug sep sept oct okt nov dec dez dic",
};
