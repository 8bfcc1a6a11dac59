/* English. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_en = {
    .lang = "en",
    .stop = "before after without always very two there here been because up out if the of and to in is for on with that this are by be from at will as an it you your we "
            "our have has was were their they which who how what when where can more about all or "
            "not between into during please join",
    .phrases = {
        [EV_W_KICKER] =
            "read more|read on|learn more|more|more info|more information|more details|find out more|"
            "see more|show more|view more|details|view details|event details|see details|full story|"
            "continue reading|register|register here|register now|register online|registration|"
            "sign up|sign up here|book now|book tickets|get tickets|buy tickets|tickets|rsvp|"
            "play the video|watch the video|watch video|watch now|watch the recording|"
            "view recording|play video|listen now|download|download pdf|download slides|slides|video|"
            "recording|add to calendar|add to my calendar|export event|ical|ical export|"
            "google calendar|share|share this|share this event|print|click here|here|view event|"
            "visit website|event website|website|go to event|view map|map|link|poster|flyer|"
            "abstract|view all|see all|all events|view all events|upcoming|new|free",
        [EV_W_NAV] =
            "home|skip to content|skip to main content|skip to navigation|menu|main menu|search|"
            "contact|contact us|about|about us|newsletter|log in|login|sign in|my account|"
            "privacy policy|privacy|terms of use|cookies|cookie policy|imprint|sitemap|site map|"
            "previous|next|next page|previous page|back|back to top|back to overview|"
            "back to events|toggle navigation|close menu|follow us|facebook|twitter|linkedin|"
            "instagram|youtube|rss|breadcrumb|you are here|copyright|all rights reserved|careers|jobs|"
            "donate|subscribe|faq|help|filter|filters|sort by|categories|archive|archives|"
            "previous event|next event|cart|checkout|accessibility",
        [EV_W_LISTING] =
            "events|upcoming events|past events|previous events|future events|our events|all events|"
            "event calendar|events calendar|calendar of events|calendar|events search results|"
            "search results|event archive|events archive|list of events|what's on|"
            "meetings|upcoming meetings|past meetings|seminars|upcoming seminars|past seminars|"
            "webinars|upcoming webinars|past webinars|previous webinars|other webinars|"
            "webinar series|seminar series|webinar recordings|recordings|workshops|talks|"
            "upcoming talks|past talks|conferences|lectures|colloquia|colloquium|schedule|"
            "seminar schedule|meeting schedule|news and events|events and news|training courses|"
            "courses|exhibitions|concerts|tour dates|dates|diary|this week|this month|next month|"
            "upcoming|upcoming dates|upcoming courses|past talks and events|programme of events|"
            "program of events|event list|all upcoming events",
        [EV_W_RELATED] =
            "related events|related event|similar events|other events|more events|"
            "you may also like|you might also like|related news|related articles|related posts|"
            "related content|latest news|recent posts|recent news|more news|other news|see also|"
            "upcoming events|popular posts|read also|events nearby|other upcoming events|"
            "more from this series|archives|leave a reply|comments|leave a comment",
        [EV_W_LABEL_DATE] =
            "date|dates|when|date and time|date & time|date time|date/time|day|event date|start date|starts|"
            "start|begins|from|when & where|when and where|datum|time and date|time & date|"
            "meeting date|date of event|date(s)|duration and dates|scheduled for",
        [EV_W_LABEL_TIME] = "time|times|start time|end time|hours|doors|doors open|"
                            "begin|end|end date|ends|to|event time|finish",
        [EV_W_LABEL_PLACE] =
            "where|venue|location|place|address|room|city|town|event location|meeting place|"
            "event venue|meeting location|site|held at|venue address|location name|country",
        [EV_W_LABEL_TITLE] = "title|talk|talk title|lecture|paper|presentation|event|event name|"
                             "event title|name|session|seminar|webinar|workshop|keynote|what|title/abstract",
        [EV_W_LABEL_TOPIC] = "topic|theme|subject|subtitle|about",
        [EV_W_LABEL_TAGS] = "tags|tag|topics|keywords|categories|category|filed under|themes|"
                            "event category|event categories|event tags|subjects|posted in|tagged",
        [EV_W_LABEL_OTHER] =
            "speaker|speakers|guest speaker|guest speakers|presenter|presenters|moderator|moderators|"
            "chair|host|hosts|organiser|organisers|organizer|organizers|organized by|organised by|"
            "hosted by|contact|price|cost|costs|fee|fees|admission|language|languages|audience|"
            "target group|type|event type|format|status|phone|tel|email|e-mail|website|url|web|"
            "registration|register|abstract|bio|biography|affiliation|tickets|entry|share|note|notes|"
            "please note|agenda|programme|program|who|why|panel|panellists|panelists|participants|"
            "sponsors|partners|description|capacity|places|zoom link|link|meeting id|passcode|published|posted|"
            "updated|last updated|author|by|for|cfp|deadline|level|isbn|issn|introduction|background",
        [EV_W_EVENT] =
            "event|conference|conferences|workshop|workshops|seminar|seminars|symposium|forum|summit|"
            "congress|colloquium|meeting|meetings|meet-up|meetup|lecture|lectures|talk|concert|"
            "festival|exhibition|training|course|masterclass|hackathon|roundtable|round table|"
            "panel discussion|discussion|debate|info session|information session|open day|"
            "open house|launch|assembly|session|fair|market|tour|screening|performance|reading|"
            "book launch|reception|gala|retreat|summer school|winter school|school|class|camp|"
            "webinar|webinars|keynote|dialogue|public hearing|hearing|expo|trade fair|"
            "annual meeting|general assembly|study visit|field trip|study day|gathering|"
            "celebration|ceremony|opening|vernissage|walk|run|race|tournament|match|game|"
            "sale|fundraiser|party|show|play|film|service|parade|social|happy hour|deep dive",
        [EV_W_TAKES_PLACE] =
            "takes place|take place|taking place|took place|will take place|is held|will be held|"
            "was held|be held|held on|held in|held at|is hosting|will host|hosts|hosted|is organising|is organizing|"
            "will be hosting|organises|organizes|is scheduled|scheduled for|happening|will meet|meets|"
            "is taking place|join us|runs from|kicks off|starts on|begins on|are hosting|"
            "are organising|are organizing|invite you to|invites you to|we invite you|are invited to|will be organised|"
            "will be organized|will be hosted|returns|opens on",
        [EV_W_ONLINE] =
            "online|virtual|virtually|zoom|zoom link|ms teams|microsoft teams|teams meeting|webex|"
            "livestream|live stream|live-stream|live streamed|livestreamed|gotomeeting|gotowebinar|"
            "via zoom|on zoom|google meet|jitsi|bigbluebutton|youtube live|facebook live|"
            "video conference|videoconference|teleconference|remotely|e-learning|online event|"
            "online only|online course",
        [EV_W_ONLINE_NOUN] = "webinar|webinars|e-workshop|webcast|webconference|web conference|"
                             "virtual conference|virtual summit|virtual event|online conference|"
                             "online workshop|online seminar|online course|online event",
        [EV_W_HYBRID] = "hybrid|in person and online|online and in person|in-person and online|"
                        "onsite and online|in person or online|also streamed|hybrid event",
        [EV_W_ONSITE] = "in person|in-person|on site|onsite|face to face|face-to-face",
        [EV_W_CANCELLED] = "cancelled|canceled|has been cancelled|has been canceled|called off",
        [EV_W_POSTPONED] = "postponed|has been postponed|rescheduled|new date",
        [EV_W_MOVED_ONLINE] = "moved online|will now be online|now online|now be held online|"
                              "held online instead",
        [EV_W_NEWS] = "news|press release|press releases|blog|newsletter|news archive|newsroom|"
                      "latest news|press|announcement|statement|article|articles|story|stories",
        [EV_W_CALL] =
            "call for papers|call for abstracts|call for proposals|call for applications|"
            "call for participation|call for contributions|call for submissions|call for tenders|"
            "call for tender|call for expressions of interest|expression of interest|"
            "expressions of interest|call for evidence|call for members|call for experts|cfp|"
            "become a member|invite you to become|application period|applications are open|"
            "applications open|apply by|apply now|apply now for|submit your|"
            "submission of abstracts|submission deadline|invitation to tender|request for proposals|"
            "abstract submission|open call|we are looking for|call for|can apply|"
            "interested in joining|how to apply|call for nominations|nominations",
        [EV_W_RECORDING] = "recording|recordings|recorded|watch the recording|video recording|"
                           "on demand|play the video|watch again|replay|see the recording",
        [EV_W_MINUTES] = "presentations|notice|public notice|meeting notice|packet|handouts|attachments|materials|supporting documents|public comment|audio|meeting materials|minutes|meeting minutes|agenda pdf|approved minutes|draft minutes|"
                         "board packet|meeting packet|transcript|proceedings|annual report|audit|resolution|"
                         "newsletter|bulletin|report|financial statements",
        [EV_W_REGISTER] =
            "register|registration|register here|sign up|rsvp|book your place|book your ticket|"
            "tickets|admission|free entry|entry free|doors open|join us|attend|attendance|"
            "participants|attendees|book your seat|free of charge|save the date|reserve your|"
            "welcome to join|guest speakers|speakers|speaker|programme|keynote speakers",
        [EV_W_DEADLINE] =
            "deadline|closing date|papers due|due date|full papers due|submissions due|abstracts due|applications due|full papers|camera ready|results announced|deadline for|submit by|apply by|register by|no later than|due by|"
            "applications close|registration closes|early bird|submissions|rsvp by|"
            "abstract deadline|expires|sign up by|notification|registration deadline|"
            "last day to",
        [EV_W_BYLINE] = "by",
        [EV_W_POSTED] = "posted|published|posted on|published on|written by|updated|last updated|"
                        "last modified|created|submitted|posted by|date posted|date published|"
                        "modified|uploaded|added on|added|release date|reading time|min read|copyright",
        [EV_W_DAY_N] = "day",
        [EV_W_AGENDA] = "programme|program|agenda|schedule|timetable|draft agenda|outline|"
                        "the programme|session programme|running order|preliminary programme|"
                        "draft programme|order of the day",
        [EV_W_CLOSE] = "close|end|closing|end of meeting|adjourn|adjournment|finish|ends|"
                       "end of event|end of the event|end of day|conclusion|wrap-up and close|"
                       "end of programme|end of webinar|closing remarks|close of meeting",
        [EV_W_VENUE] =
            "hall|university|centre|center|room|street|road|avenue|hotel|auditorium|theatre|theater|"
            "library|museum|church|campus|building|school|college|institute|club|pub|cafe|house|"
            "park|square|palace|castle|arena|stadium|gallery|office|offices|headquarters|floor|"
            "suite|lane|court|drive|boulevard|place|plaza|lounge|cinema|studio|academy|chapel|"
            "cathedral|hospital|tower|town hall|city hall|conference center|boardroom|"
            "community center|lab|laboratory|garden|gardens|farm|barn|bar|brewery|tavern|inn|wharf|pier|ballroom|hub",
        [EV_W_COLUMN_NAME] = "speaker|speakers|presenter|name|lecturer|host|who|speaker(s)",
        [EV_W_NO_EVENT] = "no colloquium|no seminar|no meeting|no talk|no class|no classes|no event|"
                          "thanksgiving|thanksgiving break|holiday|spring break|fall break|"
                          "winter break|no lecture|vacation|public holiday|easter break|"
                          "christmas break|reading week|no meetings|labor day|memorial day|bank holiday",
        [EV_W_EMPTY] = "no events|no events found|no upcoming events|no results|no results found|"
                       "there are no events|there are no upcoming events|no scheduled events|"
                       "nothing found|no entries|no current events|no events scheduled|"
                       "currently no events|currently no upcoming events|0 results|"
                       "no matching events|there are currently no",
        [EV_W_TOUR] = "tour|roadshow|road show|on tour|tour dates|towns|cities",
        [EV_W_RECURS] = "every|weekly|monthly|each|every week|biweekly|fortnightly|daily",
        [EV_W_DURATION] = "duration|length",
        [EV_W_OPINION] = "opinion|comment|editorial|op-ed|interview|letter to the editor|column|"
                         "viewpoint|commentary|review",
    },
};
