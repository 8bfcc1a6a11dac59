#include "indexer/page/charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

#include "base/utf8.h"
#include "evsearch/buf.h"

enum { DECLARED_WITHIN = 4096, DETECT_BYTES = 256 * 1024, LABEL_MAX = 40 };

/*
 * Labels after WHATWG's Encoding Standard (encoding.spec.whatwg.org, "Names and
 * labels"), blank-separated, and iconv's name of the charset that is meant.
 */
static const struct {
    struct ev_charset charset;
    const char *labels;
} charsets[] = {
    { { "utf-8", "UTF-8" },
      "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8" },
    { { "utf-16le", "UTF-16LE" },
      "utf-16le utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff" },
    { { "utf-16be", "UTF-16BE" }, "utf-16be unicodefffe" },
    { { "utf-32le", "UTF-32LE" }, "utf-32le" },
    { { "utf-32be", "UTF-32BE" }, "utf-32be" },
    { { "windows-1252", "CP1252" },
      "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 "
      "iso-ir-100 latin1 l1 us-ascii ascii ansi_x3.4-1968 cp819 ibm819 csisolatin1" },
    { { "iso-8859-2", "ISO-8859-2" },
      "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2" },
    { { "iso-8859-3", "ISO-8859-3" }, "iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3" },
    { { "iso-8859-4", "ISO-8859-4" }, "iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4" },
    { { "iso-8859-5", "ISO-8859-5" }, "iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic" },
    { { "iso-8859-6", "ISO-8859-6" }, "iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic asmo-708" },
    { { "iso-8859-7", "ISO-8859-7" }, "iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8" },
    { { "iso-8859-8", "ISO-8859-8" },
      "iso-8859-8 iso8859-8 iso88598 iso_8859-8 hebrew visual iso-8859-8-i logical" },
    { { "iso-8859-10", "ISO-8859-10" }, "iso-8859-10 iso8859-10 iso885910 latin6 l6" },
    { { "iso-8859-13", "ISO-8859-13" }, "iso-8859-13 iso8859-13 iso885913" },
    { { "iso-8859-14", "ISO-8859-14" }, "iso-8859-14 iso8859-14 iso885914" },
    { { "iso-8859-15", "ISO-8859-15" }, "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9" },
    { { "iso-8859-16", "ISO-8859-16" }, "iso-8859-16" },
    { { "windows-874", "CP874" }, "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620" },
    { { "windows-1250", "CP1250" }, "windows-1250 cp1250 x-cp1250" },
    { { "windows-1251", "CP1251" }, "windows-1251 cp1251 x-cp1251" },
    { { "windows-1253", "CP1253" }, "windows-1253 cp1253 x-cp1253" },
    { { "windows-1254", "CP1254" },
      "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5" },
    { { "windows-1255", "CP1255" }, "windows-1255 cp1255 x-cp1255" },
    { { "windows-1256", "CP1256" }, "windows-1256 cp1256 x-cp1256" },
    { { "windows-1257", "CP1257" }, "windows-1257 cp1257 x-cp1257" },
    { { "windows-1258", "CP1258" }, "windows-1258 cp1258 x-cp1258" },
    { { "macintosh", "MACINTOSH" }, "macintosh mac x-mac-roman csmacintosh" },
    { { "x-mac-cyrillic", "MAC-CYRILLIC" }, "x-mac-cyrillic x-mac-ukrainian mac-cyrillic" },
    { { "ibm866", "CP866" }, "ibm866 866 cp866 csibm866" },
    { { "ibm852", "CP852" }, "ibm852 cp852" },
    { { "ibm855", "CP855" }, "ibm855 cp855" },
    { { "koi8-r", "KOI8-R" }, "koi8-r koi koi8 koi8_r cskoi8r" },
    { { "koi8-u", "KOI8-U" }, "koi8-u koi8-ru" },
    { { "gb18030", "GB18030" },
      "gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 iso-ir-58 x-gbk hz-gb-2312" },
    { { "big5", "BIG5-HKSCS" }, "big5 big5-hkscs cn-big5 csbig5 x-x-big5" },
    { { "euc-tw", "EUC-TW" }, "euc-tw" },
    { { "euc-jp", "EUC-JP" }, "euc-jp x-euc-jp cseucpkdfmtjapanese" },
    { { "iso-2022-jp", "ISO-2022-JP" }, "iso-2022-jp csiso2022jp" },
    { { "shift_jis", "CP932" },
      "shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis" },
    { { "euc-kr", "CP949" },
      "euc-kr uhc cp949 windows-949 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
      "iso-ir-149 cseuckr csksc56011987" },
    { { "viscii", "VISCII" }, "viscii" },
};

static const struct ev_charset *const utf8 = &charsets[0].charset;

static bool label_in(const char *labels, struct ev_bytes label)
{
    while (*labels != '\0') {
        size_t len = strcspn(labels, " ");

        if (ev_bytes_equal_nocase((struct ev_bytes){ labels, len }, label))
            return true;
        labels += len + (labels[len] == ' ');
    }
    return false;
}

const struct ev_charset *ev_charset_find(struct ev_bytes label)
{
    label = ev_bytes_trim(label);
    if (label.len == 0 || label.len > LABEL_MAX)
        return NULL;
    for (size_t i = 0; i < sizeof charsets / sizeof charsets[0]; i++)
        if (label_in(charsets[i].labels, label))
            return &charsets[i].charset;
    return NULL;
}

/* ---- which charset -------------------------------------------------------------- */

/* Longer marks first: that of UTF-32LE begins as that of UTF-16LE. */
static const struct {
    struct ev_bytes mark;
    const char *label;
} marks[] = {
    { { "\xEF\xBB\xBF", 3 }, "utf-8" },    { { "\xFF\xFE\0\0", 4 }, "utf-32le" },
    { { "\0\0\xFE\xFF", 4 }, "utf-32be" }, { { "\xFF\xFE", 2 }, "utf-16le" },
    { { "\xFE\xFF", 2 }, "utf-16be" },
};

static const struct ev_charset *from_mark(struct ev_bytes bytes, size_t *skip)
{
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (ev_bytes_starts(bytes, marks[i].mark)) {
            *skip = marks[i].mark.len;
            return ev_charset_find(ev_bytes_of(marks[i].label));
        }
    return NULL;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Offset of word (lower case) in s from at on, letter case aside; s.len if there is none. */
static size_t find_nocase(struct ev_bytes s, struct ev_bytes word, size_t at)
{
    for (; at + word.len <= s.len; at++) {
        size_t i = 0;

        while (i < word.len && lower(s.data[at + i]) == word.data[i])
            i++;
        if (i == word.len)
            return at;
    }
    return s.len;
}

/* The value behind name in s: name = "value", name='value', name=value. */
static struct ev_bytes value_behind(struct ev_bytes s, struct ev_bytes name)
{
    size_t at = find_nocase(s, name, 0), from;

    if (at == s.len)
        return EV_NOTHING;
    at += name.len;
    while (at < s.len && strchr(" \t\r\n", s.data[at]) != NULL)
        at++;
    if (at == s.len || s.data[at] != '=')
        return EV_NOTHING;
    at++;
    while (at < s.len && s.data[at] != '\0' && strchr(" \t\r\n\"'", s.data[at]) != NULL)
        at++;
    from = at;
    while (at < s.len && s.data[at] != '\0' && strchr(" \t\r\n\"';/>", s.data[at]) == NULL)
        at++;
    return ev_bytes_slice(s, from, at);
}

static const struct ev_charset *from_xml(struct ev_bytes head)
{
    size_t end;

    if (!ev_bytes_starts(head, EV_LIT("<?xml")))
        return NULL;
    end = ev_bytes_find(head, EV_LIT("?>"), 0);
    return ev_charset_find(value_behind(ev_bytes_slice(head, 0, end), EV_LIT("encoding")));
}

/* <meta charset=x> or <meta http-equiv=content-type content="...; charset=x">, outside comments. */
static const struct ev_charset *from_meta(struct ev_bytes head)
{
    size_t at = 0;

    while (at < head.len) {
        const struct ev_charset *found;
        size_t end;

        at = ev_bytes_find(head, EV_LIT("<"), at);
        if (at == head.len)
            break;
        if (ev_bytes_starts(ev_bytes_slice(head, at, head.len), EV_LIT("<!--"))) {
            at = ev_bytes_find(head, EV_LIT("-->"), at + 4);
            continue;
        }
        end = ev_bytes_find(head, EV_LIT(">"), at);
        if (find_nocase(ev_bytes_slice(head, at, at + 5), EV_LIT("<meta"), 0) == 0) {
            found = ev_charset_find(value_behind(ev_bytes_slice(head, at, end), EV_LIT("charset")));
            if (found != NULL)
                return found;
        }
        at++;
    }
    return NULL;
}

static const struct ev_charset *from_detection(struct ev_bytes bytes)
{
    const struct ev_charset *found = NULL;
    uchardet_t detector = uchardet_new();

    if (detector != NULL) {
        bytes = ev_bytes_slice(bytes, 0, DETECT_BYTES);
        if (uchardet_handle_data(detector, bytes.data, bytes.len) == 0) {
            uchardet_data_end(detector);
            found = ev_charset_find(ev_bytes_of(uchardet_get_charset(detector)));
        }
        uchardet_delete(detector);
    }
    if (found == NULL || found == utf8) /* it is not valid UTF-8, or we were not here */
        found = ev_charset_find(EV_LIT("windows-1252"));
    return found;
}

/* A declaration that could be read byte by byte cannot mean 16 bits per character. */
static const struct ev_charset *readable(const struct ev_charset *declared)
{
    if (declared != NULL && ev_bytes_starts(ev_bytes_of(declared->name), EV_LIT("utf-")))
        return utf8;
    return declared;
}

static bool is_utf8(struct ev_bytes bytes)
{
    size_t at = 0;

    while (at < bytes.len && (unsigned char)bytes.data[at] < 0x80)
        at++;
    return ev_utf8_valid(ev_bytes_slice(bytes, at, bytes.len));
}

static void charset_choose(struct ev_bytes bytes, struct ev_bytes hint, enum ev_markup markup,
                           struct ev_decoded *d)
{
    struct ev_bytes head = ev_bytes_slice(bytes, 0, DECLARED_WITHIN);

    d->skipped = 0;
    d->from = "bom";
    if ((d->charset = from_mark(bytes, &d->skipped)) != NULL)
        return;
    d->from = "http";
    if ((d->charset = ev_charset_find(hint)) != NULL)
        return;
    d->from = "meta";
    if (markup == EV_MARKUP_HTML && (d->charset = readable(from_meta(head))) != NULL)
        return;
    d->from = "xml";
    if (markup != EV_MARKUP_NONE && (d->charset = readable(from_xml(head))) != NULL)
        return;
    d->from = "utf-8";
    d->charset = utf8;
    if (!is_utf8(bytes)) {
        d->from = "detected";
        d->charset = from_detection(bytes);
    }
}

/* ---- conversion ----------------------------------------------------------------- */

static void bad_byte(struct ev_bytes *in, struct ev_buf *out)
{
    ev_buf_add_rune(out, EV_RUNE_BAD);
    in->data++;
    in->len--;
}

/* Valid UTF-8 from UTF-8 with broken sequences. */
static void repair(struct ev_bytes in, struct ev_buf *out)
{
    size_t at = 0, from = 0;

    while (at < in.len) {
        size_t before = at;

        if (ev_utf8_next(in, &at) == EV_RUNE_BAD && at - before == 1) {
            ev_buf_add_bytes(out, ev_bytes_slice(in, from, before));
            ev_buf_add_rune(out, EV_RUNE_BAD);
            from = at;
        }
    }
    ev_buf_add_bytes(out, ev_bytes_slice(in, from, in.len));
}

static void convert(struct ev_bytes in, iconv_t cd, struct ev_buf *out)
{
    char piece[4096];

    while (in.len > 0) {
        char *from = (char *)in.data, *to = piece;
        size_t from_left = in.len, to_left = sizeof piece;
        size_t n = iconv(cd, &from, &from_left, &to, &to_left);
        int failed = errno;

        ev_buf_add(out, piece, sizeof piece - to_left);
        in = (struct ev_bytes){ from, from_left };
        if (n == (size_t)-1 && failed != E2BIG && in.len > 0)
            bad_byte(&in, out);
        if (out->status != EV_OK)
            return;
    }
}

enum ev_status ev_decode(struct ev_bytes bytes, struct ev_bytes hint, enum ev_markup markup,
                         struct ev_arena *arena, struct ev_decoded *out, struct ev_error *err)
{
    struct ev_decoded d = { 0 };
    struct ev_buf text;
    enum ev_status st;
    iconv_t cd;

    charset_choose(bytes, hint, markup, &d);
    bytes = ev_bytes_slice(bytes, d.skipped, bytes.len);
    if (d.charset == utf8 && is_utf8(bytes)) {
        d.text = bytes;
        *out = d;
        return EV_OK;
    }
    d.moved = true;
    ev_buf_init(&text, SIZE_MAX / 4);
    if (d.charset == utf8) {
        repair(bytes, &text);
    } else if ((cd = iconv_open("UTF-8", d.charset->iconv)) == (iconv_t)-1) {
        d.charset = utf8; /* a system without that table: what is ASCII stays readable */
        repair(bytes, &text);
    } else {
        convert(bytes, cd, &text);
        iconv_close(cd);
    }
    st = ev_buf_status(&text, err);
    if (st == EV_OK) {
        d.text = ev_arena_copy(arena, ev_buf_bytes(&text));
        if (d.text.data == NULL)
            st = ev_fail(err, EV_EMEM, "no memory to decode %zu bytes", bytes.len);
    }
    ev_buf_clear(&text);
    if (st == EV_OK)
        *out = d;
    return st;
}

static void span_place(const struct ev_decoded *d, struct ev_span *span)
{
    span->offset_first = d->moved ? EV_NO_OFFSET : span->offset_first + d->skipped;
    span->offset_past = d->moved ? EV_NO_OFFSET : span->offset_past + d->skipped;
}

void ev_decoded_place(const struct ev_decoded *decoded, struct ev_page *page)
{
    if (!decoded->moved && decoded->skipped == 0)
        return;
    span_place(decoded, &page->source.span);
    for (size_t i = 0; i < page->blocks_count; i++)
        span_place(decoded, &page->blocks[i].place);
}
