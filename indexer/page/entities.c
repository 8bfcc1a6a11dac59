#include "indexer/page/entities.h"

/* After HTML, "Named character references"; in byte order. */
static const struct {
    const char *name;
    uint32_t rune;
} entities[] = {
    { "Abreve", 0x0102 },  { "Amacr", 0x0100 },
    { "Aogon", 0x0104 },   { "Cacute", 0x0106 },
    { "Ccaron", 0x010C },  { "Cdot", 0x010A },
    { "Dcaron", 0x010E },  { "Dstrok", 0x0110 },
    { "Ecaron", 0x011A },  { "Edot", 0x0116 },
    { "Emacr", 0x0112 },   { "Eogon", 0x0118 },
    { "Gbreve", 0x011E },  { "Gcedil", 0x0122 },
    { "Gdot", 0x0120 },    { "Hat", 0x005E },
    { "Hstrok", 0x0126 },  { "Idot", 0x0130 },
    { "Imacr", 0x012A },   { "Iogon", 0x012E },
    { "Kcedil", 0x0136 },  { "Lacute", 0x0139 },
    { "Lcaron", 0x013D },  { "Lcedil", 0x013B },
    { "Lstrok", 0x0141 },  { "MediumSpace", 0x205F },
    { "Nacute", 0x0143 },  { "Ncaron", 0x0147 },
    { "Ncedil", 0x0145 },  { "NewLine", 0x000A },
    { "NoBreak", 0x2060 }, { "NonBreakingSpace", 0x00A0 },
    { "Odblac", 0x0150 },  { "Omacr", 0x014C },
    { "Racute", 0x0154 },  { "Rcaron", 0x0158 },
    { "Rcedil", 0x0156 },  { "Sacute", 0x015A },
    { "Scedil", 0x015E },  { "Tab", 0x0009 },
    { "Tcaron", 0x0164 },  { "Tcedil", 0x0162 },
    { "Tstrok", 0x0166 },  { "Ubreve", 0x016C },
    { "Udblac", 0x0170 },  { "Umacr", 0x016A },
    { "Uogon", 0x0172 },   { "Uring", 0x016E },
    { "Zacute", 0x0179 },  { "Zcaron", 0x017D },
    { "Zdot", 0x017B },    { "ZeroWidthSpace", 0x200B },
    { "abreve", 0x0103 },  { "amacr", 0x0101 },
    { "amp", 0x0026 },     { "aogon", 0x0105 },
    { "apos", 0x0027 },    { "ast", 0x002A },
    { "bigstar", 0x2605 }, { "blacktriangleright", 0x25B8 },
    { "bsol", 0x005C },    { "bullet", 0x2022 },
    { "cacute", 0x0107 },  { "caret", 0x2041 },
    { "ccaron", 0x010D },  { "cdot", 0x010B },
    { "check", 0x2713 },   { "checkmark", 0x2713 },
    { "colon", 0x003A },   { "comma", 0x002C },
    { "commat", 0x0040 },  { "copysr", 0x2117 },
    { "cross", 0x2717 },   { "dash", 0x2010 },
    { "dcaron", 0x010F },  { "dollar", 0x0024 },
    { "dstrok", 0x0111 },  { "ecaron", 0x011B },
    { "edot", 0x0117 },    { "emacr", 0x0113 },
    { "emsp13", 0x2004 },  { "emsp14", 0x2005 },
    { "eogon", 0x0119 },   { "equals", 0x003D },
    { "excl", 0x0021 },    { "frac13", 0x2153 },
    { "frac15", 0x2155 },  { "frac18", 0x215B },
    { "frac23", 0x2154 },  { "frac25", 0x2156 },
    { "frac38", 0x215C },  { "frac58", 0x215D },
    { "frac78", 0x215E },  { "gbreve", 0x011F },
    { "gdot", 0x0121 },    { "grave", 0x0060 },
    { "gt", 0x003E },      { "hairsp", 0x200A },
    { "half", 0x00BD },    { "horbar", 0x2015 },
    { "hstrok", 0x0127 },  { "hyphen", 0x2010 },
    { "imacr", 0x012B },   { "imath", 0x0131 },
    { "inodot", 0x0131 },  { "iogon", 0x012F },
    { "kcedil", 0x0137 },  { "lacute", 0x013A },
    { "lbrace", 0x007B },  { "lbrack", 0x005B },
    { "lcaron", 0x013E },  { "lcedil", 0x013C },
    { "lcub", 0x007B },    { "lowbar", 0x005F },
    { "lpar", 0x0028 },    { "lsqb", 0x005B },
    { "lstrok", 0x0142 },  { "lt", 0x003C },
    { "map", 0x21A6 },     { "midast", 0x002A },
    { "mldr", 0x2026 },    { "nacute", 0x0144 },
    { "ncaron", 0x0148 },  { "ncedil", 0x0146 },
    { "nldr", 0x2025 },    { "num", 0x0023 },
    { "numsp", 0x2007 },   { "odblac", 0x0151 },
    { "omacr", 0x014D },   { "percnt", 0x0025 },
    { "period", 0x002E },  { "phone", 0x260E },
    { "plus", 0x002B },    { "puncsp", 0x2008 },
    { "quest", 0x003F },   { "quot", 0x0022 },
    { "racute", 0x0155 },  { "rarrw", 0x219D },
    { "rbrace", 0x007D },  { "rbrack", 0x005D },
    { "rcaron", 0x0159 },  { "rcedil", 0x0157 },
    { "rcub", 0x007D },    { "rpar", 0x0029 },
    { "rsqb", 0x005D },    { "sacute", 0x015B },
    { "scedil", 0x015F },  { "semi", 0x003B },
    { "sol", 0x002F },     { "star", 0x2606 },
    { "starf", 0x2605 },   { "tcaron", 0x0165 },
    { "tcedil", 0x0163 },  { "triangleright", 0x25B9 },
    { "tstrok", 0x0167 },  { "ubreve", 0x016D },
    { "udblac", 0x0171 },  { "umacr", 0x016B },
    { "uogon", 0x0173 },   { "uring", 0x016F },
    { "verbar", 0x007C },  { "vert", 0x007C },
    { "zacute", 0x017A },  { "zcaron", 0x017E },
    { "zdot", 0x017C },
};

uint32_t ev_entity_find(struct ev_bytes name)
{
    size_t low = 0, high = sizeof entities / sizeof entities[0];

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = ev_bytes_compare(name, ev_bytes_of(entities[middle].name));

        if (order == 0)
            return entities[middle].rune;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}
