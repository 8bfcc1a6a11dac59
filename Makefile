# evsearch: one Makefile for everything; "make help" lists the targets.
#
# A variant is a folder: make BUILD=build/san SAN=address,undefined check
# Nothing is ever written beside the sources.

BUILD   ?= build
PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
LIBDIR  ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR  ?= $(PREFIX)/share/man
CFLAGS   ?= -O2 -g
CXXFLAGS ?= -O2 -g
VERSION := 0.1.0

# ---- tools and libraries ---------------------------------------------------

PKGS     := libxml-2.0 libutf8proc jansson uchardet libexttextcat libxxhash
PKG_DEBS := libxapian-dev libxml2-dev libutf8proc-dev libjansson-dev libuchardet-dev \
            libexttextcat-dev libexttextcat-data libxxhash-dev libcmocka-dev zlib1g-dev \
            gcc g++ make pkg-config

ifeq ($(filter clean help demo check check-san deps,$(MAKECMDGOALS)),)
missing := $(shell for p in $(PKGS) xapian-core; do pkg-config --exists $$p || echo $$p; done)
ifneq ($(missing),)
$(error not installed: $(missing).  On Debian: make deps, or apt-get install $(PKG_DEBS))
endif
endif

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wformat=2
CWARN := $(WARN) -Wstrict-prototypes -Wmissing-prototypes
ifdef WERROR
WARN += -Werror
endif
ifdef SAN
SANFLAGS := -fsanitize=$(SAN) -fno-omit-frame-pointer -fno-sanitize-recover=undefined
endif
HARDEN := -fstack-protector-strong $(if $(SAN),,-D_FORTIFY_SOURCE=2)

PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS   := $(shell pkg-config --libs $(PKGS) 2>/dev/null)
ALL_CPPFLAGS = -Iinclude -I. -D_GNU_SOURCE -DEV_VERSION='"$(VERSION)"' $(PKG_CFLAGS) $(CPPFLAGS)
ALL_CFLAGS   = -std=c11 $(CWARN) $(HARDEN) -fvisibility=hidden -fPIC $(SANFLAGS) $(CFLAGS)
ALL_CXXFLAGS = -std=c++17 $(WARN) $(HARDEN) -fvisibility=hidden -fPIC $(SANFLAGS) $(CXXFLAGS)
ALL_LDFLAGS  = $(SANFLAGS) $(LDFLAGS)
ALL_LIBS     = $(BUILD)/libxapian-c.a $(shell pkg-config --libs xapian-core) $(PKG_LIBS) -lz -lstdc++ -lm

# ---- layers, from below; an archive each, so a layer builds and tests alone ----

LAYERS := base event index indexer searcher
SRC_base     := $(wildcard base/*.c)
SRC_event    := $(wildcard event/*.c event/*/*.c)
SRC_index    := $(wildcard index/*.c)
SRC_indexer  := $(filter-out indexer/evindex.c indexer/cmd_%.c,$(wildcard indexer/*.c indexer/*/*.c))
SRC_searcher := $(filter-out searcher/evsearch.c,$(wildcard searcher/*.c searcher/render/*.c))
SRC_evindex  := $(wildcard indexer/evindex.c indexer/cmd_*.c)
SRC_evsearch := $(wildcard searcher/evsearch.c)

obj = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
ARCHIVES := $(foreach l,$(LAYERS),$(BUILD)/lib$(l).a)
PROGRAMS := $(BUILD)/evindex $(BUILD)/evsearch

all: $(PROGRAMS)  ## build the programs into $(BUILD)/

-include xapian-c/build.mk

# Which archives a layer links with, itself first.
LINK_base     := base
LINK_event    := event base
LINK_index    := index event base
LINK_indexer  := indexer index event base
LINK_searcher := searcher index event base
LINK_all      := searcher indexer index event base
archives = $(foreach l,$(LINK_$(1)),$(BUILD)/lib$(l).a)

define layer_rule
$(BUILD)/lib$(1).a: $(call obj,$(SRC_$(1)))
	@rm -f $$@
	ar rcs $$@ $$(filter %.o,$$^)
endef
$(foreach l,$(LAYERS),$(eval $(call layer_rule,$(l))))

$(BUILD)/obj/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/evindex: $(call obj,$(SRC_evindex)) $(call archives,indexer) $(BUILD)/libxapian-c.a
	$(CC) $(ALL_LDFLAGS) -o $@ $(filter %.o,$^) $(call archives,indexer) $(ALL_LIBS)

$(BUILD)/evsearch: $(call obj,$(SRC_evsearch)) $(call archives,searcher) $(BUILD)/libxapian-c.a
	$(CC) $(ALL_LDFLAGS) -o $@ $(filter %.o,$^) $(call archives,searcher) $(ALL_LIBS)

# ---- unit tests: tests/unit/LAYER/test_*.c links with LAYER and what is below it ----

UNIT_LAYERS := $(filter $(LAYERS) all,$(notdir $(patsubst %/,%,$(wildcard tests/unit/*/))))
UNIT_SRC := $(foreach l,$(UNIT_LAYERS),$(wildcard tests/unit/$(l)/test_*.c))
UNIT_BIN := $(patsubst %.c,$(BUILD)/%,$(UNIT_SRC))

define unit_rule
$(BUILD)/tests/unit/$(1)/%: tests/unit/$(1)/%.c $(call archives,$(1)) \
    $(if $(filter base event,$(1)),,$(BUILD)/libxapian-c.a)
	@mkdir -p $$(@D)
	$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -MMD -MP -MF $$@.d -o $$@ $$< \
	  $(call archives,$(1)) $(if $(filter base event,$(1)),$(PKG_LIBS) -lm,$(ALL_LIBS)) -lcmocka
endef
$(foreach l,$(LAYERS) all,$(eval $(call unit_rule,$(l))))

check-unit-%:  ## unit tests of one layer: check-unit-base, check-unit-event ...
	$(MAKE) $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/$*/test_*.c))
	@set -e; for t in $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/$*/test_*.c)); do $$t; done

# ---- house-keeping ---------------------------------------------------------

format:  ## rewrite the sources by .clang-format
	clang-format -i $$(git ls-files '*.[ch]' '*.cc' '*.hh')

clean:  ## remove $(BUILD)
	rm -rf $(BUILD)

help:  ## list the targets
	@grep -hE '^[a-z%-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 18

.PHONY: all format clean help
.SECONDARY:

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
