#include "searcher/words.h"

/* One row per language, folded, blank-separated; a row is all there is to add. */
static const struct {
    const char *language, *words;
} light_words[] = {
    { "en", " a an and are as at be by for from in is it of on or that the this to was were"
            " what when where which who will with about into our how events event organised"
            " organized hosted " },
    { "de", " der die das den dem des ein eine einer eines einem einen und oder im in am an"
            " auf aus bei fur mit nach von vom zu zum zur uber unter ist sind wird werden"
            " sich als auch wie veranstaltung veranstaltungen " },
    { "fr", " le la les un une des du de et ou au aux en dans par pour sur avec sans est"
            " sont que qui ce cette ces se son sa ses l d evenement evenements " },
    { "es", " el la los las un una unos unas y o de del al en por para con sin es son que se"
            " su sus lo como evento eventos " },
    { "it", " il lo la gli le un uno una e o di del della dei delle dello degli al alla alle"
            " allo agli ai da dal dalla in nel nella con per su sul sulla che si eventi"
            " evento " },
    { "pt", " o a os as um uma e ou de do da dos das no na nos nas em por para com que se ao"
            " aos pelo pela eventos evento " },
    { "nl", " de het een en of van in op aan bij met voor naar uit over door is zijn wordt"
            " te als dat die evenement evenementen " },
    { "sv", " en ett och eller av i pa till fran for med om som att den det de ar vid"
            " evenemang " },
    { "da", " en et og eller af i pa til fra for med om som at den det de er ved arrangement"
            " arrangementer " },
    { "no", " en ei et og eller av i pa til fra for med om som at den det de er ved"
            " arrangement arrangementer " },
    { "fi", " ja tai on ei se sen etta kuin tapahtuma tapahtumat " },
    { "pl", " i lub w we z ze na do od po dla o u za przez jest sie wydarzenie wydarzenia " },
    { "cs", " a nebo v ve z ze na do od po pro o u za je se akce " },
    { "ro", " si sau in din la de pe cu pentru un o ale al eveniment evenimente " },
    { "hu", " a az es vagy egy hogy nem is esemeny esemenyek " },
    { "tr", " ve veya bir bu ile icin de da etkinlik etkinlikler " },
    { "ru", " и или в во на с со к о об от до по для из у за не что как это мероприятие"
            " мероприятия " },
    { "el", " και η ο το τα οι του της των σε στο στη με για απο " },
    { "id", " dan atau di ke dari yang untuk dengan pada acara " },
};

static bool row_has(struct ev_bytes row, struct ev_bytes word)
{
    size_t at = 0;

    while ((at = ev_bytes_find(row, word, at)) < row.len) {
        if (row.data[at - 1] == ' ' && row.data[at + word.len] == ' ')
            return true;
        at++;
    }
    return false;
}

bool ev_word_is_light(struct ev_bytes folded)
{
    if (folded.len == 0 || folded.len > 32)
        return false;
    for (size_t i = 0; i < sizeof light_words / sizeof light_words[0]; i++)
        if (row_has(ev_bytes_of(light_words[i].words), folded))
            return true;
    return false;
}
