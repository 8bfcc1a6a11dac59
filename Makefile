# evsearch: one Makefile for everything; "make help" lists the targets.
#
# A variant is a folder: make BUILD=build/san SAN=address,undefined check
# Nothing is ever written beside the sources, but compile_commands.json.
# V=1 shows the commands.

BUILD   ?= build
PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
LIBDIR  ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR  ?= $(PREFIX)/share/man
DATADIR ?= $(PREFIX)/share
CFLAGS   ?= -O2 -g
CXXFLAGS ?= -O2 -g
VERSION := 0.1.0

# Real pages with gold, beside the checkout; the checks that need them are left out without.
SHARED  ?= ../shared
# Seconds of fuzzing for each target in make check; 0 only replays the stored inputs.
FUZZ_SECONDS ?= 3
JOBS    ?= 2

# ---- tools and libraries ---------------------------------------------------

PKGS      := libxml-2.0 libutf8proc jansson uchardet libexttextcat libxxhash libical zlib libzstd libbrotlidec
DEBS      := libxapian-dev libxml2-dev libutf8proc-dev libjansson-dev libuchardet-dev \
             libexttextcat-dev libexttextcat-data libxxhash-dev libical-dev zlib1g-dev \
             libzstd-dev libbrotli-dev \
             gcc g++ make pkg-config
DEBS_CHECK := libcmocka-dev mandoc python3 tmux wget
DEBS_FUZZ := clang libclang-rt-14-dev
DEBS_OUTPUTS := libical-dev libxml2-utils tidy nodejs npm python3
DEBS_LINT := clang clang-format clang-tidy shellcheck universal-ctags gcovr valgrind

# These work on a bare machine: they install first and then call make again.
NO_LIBS := clean help demo check check-san check-valgrind deps deps-fuzz deps-outputs deps-lint dist format

ifneq ($(filter-out $(NO_LIBS),$(or $(MAKECMDGOALS),all)),)
missing := $(shell for p in $(PKGS) xapian-core; do pkg-config --exists $$p || echo $$p; done)
ifneq ($(missing),)
$(error not installed: $(missing).  On Debian: make deps, or apt-get install $(DEBS))
endif
endif

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wformat=2
ifdef WERROR
WARN += -Werror
endif
CWARN := $(WARN) -Wno-overlength-strings -Wstrict-prototypes -Wmissing-prototypes
, := ,
ifdef SAN
# libxapian 1.4 deletes a table of 440 bytes as one of 432 in Database::check.
export ASAN_OPTIONS ?= new_delete_type_mismatch=0
SANFLAGS := -fsanitize=$(SAN)$(if $(FUZZER),$(,)fuzzer-no-link) -fno-omit-frame-pointer \
            -fno-sanitize-recover=undefined
endif
FORTIFY := $(if $(SAN),,$(if $(filter -O1 -O2 -O3 -Os,$(CFLAGS)),-D_FORTIFY_SOURCE=2))
HARDEN  := -fstack-protector-strong $(FORTIFY)

PKG_CFLAGS  := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS    := $(shell pkg-config --libs $(PKGS) 2>/dev/null)
XAPIAN_LIBS := $(shell pkg-config --libs xapian-core 2>/dev/null)
ALL_CPPFLAGS = -Iinclude -I. -D_GNU_SOURCE -DEV_VERSION=\"$(VERSION)\" $(PKG_CFLAGS) $(CPPFLAGS)
ALL_CFLAGS   = -std=c11 $(CWARN) $(HARDEN) -fvisibility=hidden -fPIC $(SANFLAGS) $(CFLAGS)
ALL_CXXFLAGS = -std=c++17 $(WARN) $(HARDEN) -fvisibility=hidden -fPIC $(SANFLAGS) $(CXXFLAGS)
ALL_LDFLAGS  = $(SANFLAGS) $(LDFLAGS)
PROGRAM_LDFLAGS = -pie -Wl,-z,relro,-z,now
XPC_LIB      ?= $(BUILD)/libxapian-c.a
ALL_LIBS     = $(XPC_LIB) $(XAPIAN_LIBS) $(PKG_LIBS) -lstdc++ -lm

Q := $(if $(V),,@)
say = $(if $(V)$(QUIET),@:,@printf '  %-4s %s\n' $(1) $@)
submake = $(MAKE) --no-print-directory $(if $(filter -j%,$(MAKEFLAGS)),,-j$(JOBS))

# ---- layers, from below; an archive each, so a layer builds and tests alone ----

LAYERS := base event index indexer searcher
SRC_base     := $(wildcard base/*.c)
SRC_event    := $(wildcard event/*.c event/*/*.c)
SRC_index    := $(wildcard index/*.c)
SRC_indexer  := $(filter-out indexer/evindex.c indexer/cmd_%.c,$(wildcard indexer/*.c indexer/*/*.c indexer/*/*/*.c))
SRC_searcher := $(filter-out searcher/evsearch.c searcher/evsearch_%.c,$(wildcard searcher/*.c searcher/render/*.c))
SRC_evindex  := $(wildcard indexer/evindex.c indexer/cmd_*.c)
SRC_evsearch := $(wildcard searcher/evsearch.c searcher/evsearch_*.c)
SRC := $(foreach l,$(LAYERS) evindex evsearch,$(SRC_$(l)))

obj = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
ARCHIVES := $(foreach l,$(LAYERS),$(BUILD)/lib$(l).a)
PROGRAMS := $(if $(SRC_evindex),$(BUILD)/evindex) $(if $(SRC_evsearch),$(BUILD)/evsearch)

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
	$$(call say,AR)
	@rm -f $$@
	$(Q)ar rcs $$@ $$(filter %.o,$$^)
endef
$(foreach l,$(LAYERS),$(eval $(call layer_rule,$(l))))

$(BUILD)/obj/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/evindex: $(call obj,$(SRC_evindex)) $(call archives,indexer) $(BUILD)/libxapian-c.a
	$(call say,LINK)
	$(Q)$(CC) $(ALL_LDFLAGS) $(PROGRAM_LDFLAGS) -o $@ $(filter %.o,$^) $(call archives,indexer) $(ALL_LIBS)

$(BUILD)/evsearch: $(call obj,$(SRC_evsearch)) $(call archives,searcher) $(BUILD)/libxapian-c.a
	$(call say,LINK)
	$(Q)$(CC) $(ALL_LDFLAGS) $(PROGRAM_LDFLAGS) -o $@ $(filter %.o,$^) $(call archives,searcher) $(ALL_LIBS)

# ---- a first look -----------------------------------------------------------

demo: deps  ## build, index the sample archive corpus/ and search it
	@$(MAKE) -q all >/dev/null 2>&1 || echo 'building, a minute or two ...'
	@$(submake) QUIET=1 all
	@BUILD=$(BUILD) corpus/demo

# ---- checks: each kind ends with "N passed, N failed", make check with the sum ----

KINDS = $(foreach l,$(UNIT_LAYERS),unit-$(l)) $(if $(wildcard xapian-c/build.mk),xapian-c) \
         $(if $(PROGRAMS),pages cases outputs terminal docs) api man $(if $(FUZZ_TARGETS),fuzz) \
         $(if $(PROGRAMS),archives) $(if $(wildcard $(SHARED)/seeds/*),seeds)

check: deps  ## everything but the slow variants; the last line counts
	@$(submake) WERROR=1 check-build
	@$(MAKE) --no-print-directory WERROR=1 check-kinds

check-san: deps  ## the same with the address and undefined-behaviour sanitizers
	@$(submake) WERROR=1 BUILD=$(BUILD)/san SAN=address,undefined check-build
	@$(MAKE) --no-print-directory WERROR=1 BUILD=$(BUILD)/san SAN=address,undefined check-kinds

check-valgrind: deps  ## the golden cases under valgrind
	@$(submake) all
	@BUILD=$(BUILD) tests/run-cases --valgrind

check-kinds:
	+@MAKE='$(MAKE)' BUILD=$(BUILD) tests/run-all $(KINDS)

# tests/unit/LAYER/test_*.c links with LAYER and what is below it.
UNIT_LAYERS := $(filter $(LAYERS) all,$(notdir $(patsubst %/,%,$(wildcard tests/unit/*/))))
UNIT_SRC := $(foreach l,$(UNIT_LAYERS),$(wildcard tests/unit/$(l)/test_*.c))
UNIT_BIN := $(patsubst %.c,$(BUILD)/%,$(UNIT_SRC))

define unit_rule
$(BUILD)/tests/unit/$(1)/%: tests/unit/$(1)/%.c $(call archives,$(1)) \
    $(if $(filter base event,$(1)),,$(BUILD)/libxapian-c.a)
	@mkdir -p $$(@D)
	$$(call say,TEST)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -MMD -MP -MF $$@.d -o $$@ $$< \
	  $(call archives,$(1)) $(if $(filter base event,$(1)),$(PKG_LIBS) -lm,$(ALL_LIBS)) -lcmocka
endef
$(foreach l,$(LAYERS) all,$(eval $(call unit_rule,$(l))))

check-unit-%:  ## unit tests of one layer: check-unit-base, check-unit-event ...
	@$(submake) $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/$*/test_*.c))
	@tests/run-unit $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/$*/test_*.c))

check-cases: all  ## golden cases: tests/cases/*/; tests/run-cases --help
	@BUILD=$(BUILD) tests/run-cases

# Readers of others; libical's only where it is installed.
OUTPUTS_BIN = $(BUILD)/tests/outputs/print_zones \
              $(if $(shell pkg-config --exists libical && echo y),$(BUILD)/tests/outputs/libical)

$(BUILD)/tests/outputs/print_zones: tests/outputs/print_zones.c $(call archives,searcher) $(BUILD)/libxapian-c.a
	@mkdir -p $(@D)
	$(call say,TEST)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(call archives,searcher) $(ALL_LIBS)

$(BUILD)/tests/outputs/libical: tests/outputs/libical.c
	@mkdir -p $(@D)
	$(call say,TEST)
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) $$(pkg-config --cflags libical) -o $@ $< $$(pkg-config --libs libical)

check-outputs: all $(OUTPUTS_BIN)  ## every format read by programs of others, as far as they are there
	@BUILD=$(BUILD) tests/outputs/run

check-pages: all  ## extraction from tests/pages/*/ against their expected.jsonl
	@BUILD=$(BUILD) tests/run-pages

check-api: $(XPC_SHARED)  ## layers, headers, symbols, bans
	@BUILD=$(BUILD) CC='$(CC)' CXX='$(CXX)' tests/api/run layers headers symbols banned programs-public

check-man: all  ## mandoc's lint; options of the pages = options of the programs
	@BUILD=$(BUILD) tests/api/run man

check-docs: all  ## the commands and outputs that README.md shows are real
	@BUILD=$(BUILD) tests/api/run docs

check-terminal: all  ## the interactive mode by its keys, in tmux
	@BUILD=$(BUILD) python3 tests/e2e/terminal.py

check-seeds: all  ## the bars on real pages with gold, if $(SHARED) is there
	@BUILD=$(BUILD) SHARED=$(SHARED) TIMING=$(if $(SAN)$(findstring coverage,$(CFLAGS)),,1) python3 tests/e2e/seeds.py

check-archives: all  ## web archives: the stored ones if $(SHARED) is there, and one made by wget
	@BUILD=$(BUILD) SHARED=$(SHARED) python3 tests/e2e/warc.py

# ---- fuzzing: tests/fuzz/fuzz_TARGET.c, replayed with any compiler, fuzzed with clang ----

FUZZ_SRC := $(wildcard tests/fuzz/fuzz_*.c)
FUZZ_TARGETS := $(patsubst tests/fuzz/fuzz_%.c,%,$(FUZZ_SRC))
FUZZ_BIN := $(patsubst %.c,$(BUILD)/%,$(FUZZ_SRC))
FUZZ_DRIVER := $(if $(FUZZER),-fsanitize=fuzzer,tests/fuzz/standalone.c)

FUZZ_COMMON := $(filter-out $(FUZZ_SRC) tests/fuzz/standalone.c,$(wildcard tests/fuzz/*.c))

$(BUILD)/tests/fuzz/common.a: $(call obj,$(FUZZ_COMMON))
	@mkdir -p $(@D)
	@rm -f $@
	$(Q)ar rcs $@ $^

$(BUILD)/tests/fuzz/fuzz_%: tests/fuzz/fuzz_%.c tests/fuzz/standalone.c $(BUILD)/tests/fuzz/common.a \
    $(call archives,all) $(XPC_LIB)
	@mkdir -p $(@D)
	$(call say,FUZZ)
	$(Q)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) $(ALL_LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(FUZZ_DRIVER) \
	  $(BUILD)/tests/fuzz/common.a $(call archives,all) $(ALL_LIBS)

FUZZ_MAKE = $(submake) QUIET=1 BUILD=$(BUILD)/fuzzer FUZZER=1 SAN=address,undefined CC=clang CXX=clang++ \
            CFLAGS='-O1 -g' XPC_LIB=$(BUILD)/libxapian-c.a

check-fuzz: $(FUZZ_BIN)  ## replay the stored inputs; FUZZ_SECONDS of fuzzing each with clang
	@BUILD=$(BUILD) tests/fuzz/run replay $(FUZZ_TARGETS)
ifeq ($(SAN),)
	@if [ $(FUZZ_SECONDS) -gt 0 ] && tests/fuzz/run have-clang; then \
	  $(FUZZ_MAKE) $(patsubst $(BUILD)/%,$(BUILD)/fuzzer/%,$(FUZZ_BIN)) && \
	  BUILD=$(BUILD)/fuzzer tests/fuzz/run fuzz $(FUZZ_SECONDS) $(FUZZ_TARGETS); fi
endif

fuzz-%: $(XPC_LIB)  ## fuzz one target for FUZZ_SECONDS: make fuzz-query FUZZ_SECONDS=600
	@$(FUZZ_MAKE) $(BUILD)/fuzzer/tests/fuzz/fuzz_$*
	@BUILD=$(BUILD)/fuzzer tests/fuzz/run fuzz $(FUZZ_SECONDS) $*

# Prerequisites are read at once: below what they name.
check-build: all $(UNIT_BIN) $(FUZZ_BIN)

# ---- looking at the code ----------------------------------------------------

SCRIPTS = tests/outputs/run .ci/run .ci/deps completion/make tests/api/man-options corpus/demo corpus/index tests/run-all tests/run-unit tests/run-cases tests/run-pages \
          tests/report tests/api/run tests/fuzz/run $(wildcard tests/api/*.sh)

lint: compile_commands.json  ## clang-format, clang-tidy, shellcheck
	clang-format --dry-run -Werror $$(git ls-files '*.[ch]' '*.cc' '*.hh')
	printf '%s\n' $(SRC) | xargs -P $(JOBS) -n 8 clang-tidy -p . --quiet
	shellcheck $(SCRIPTS)

report:  ## sizes of functions and files, lines no test runs; to look at
	@tests/report sizes
	@$(MAKE) --no-print-directory cover

cover:  ## line coverage of make check, by file, into $(BUILD)/cover/
	@$(submake) QUIET=1 BUILD=$(BUILD)/cover CFLAGS='-O0 -g --coverage' LDFLAGS=--coverage check-build
	@find $(BUILD)/cover -name '*.gcda' -delete
	-@$(MAKE) --no-print-directory QUIET=1 BUILD=$(BUILD)/cover CFLAGS='-O0 -g --coverage' \
	  LDFLAGS=--coverage FUZZ_SECONDS=0 check-kinds
	@BUILD=$(BUILD)/cover tests/report cover

compile_commands.json: Makefile  ## for clangd and clang-tidy
	@mkdir -p $(BUILD)
	$(file >$(BUILD)/flags,$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS))
	@flags=$$(sed 's/[\\"]/\\&/g' $(BUILD)/flags); \
	for f in $(SRC) $(UNIT_SRC) $(FUZZ_SRC); do \
	  printf '{"directory": "%s", "file": "%s", "command": "%s -c %s"},\n' '$(CURDIR)' "$$f" "$$flags" "$$f"; \
	done | sed '1s/^/[/; $$s/,$$/]/' >$@

format:  ## rewrite the sources by .clang-format
	clang-format -i $$(git ls-files '*.[ch]' '*.cc' '*.hh')

# ---- installing -------------------------------------------------------------

MAN := $(wildcard man/*.[1-9])
MAN_DIRS = $(addprefix $(DESTDIR)$(MANDIR)/man,$(sort $(patsubst .%,%,$(suffix $(MAN)))))

COMPLETION_DIRS = $(addprefix $(DESTDIR)$(DATADIR)/,bash-completion/completions \
                  fish/vendor_completions.d zsh/site-functions)

install: all install-xapian-c  ## into PREFIX (/usr/local), below DESTDIR
	install -d $(DESTDIR)$(BINDIR) $(MAN_DIRS) $(COMPLETION_DIRS)
	install -m 755 $(PROGRAMS) $(DESTDIR)$(BINDIR)
	BUILD=$(BUILD) completion/make $(BUILD)/completion
	set -e; for m in $(MAN); do install -m 644 $$m $(DESTDIR)$(MANDIR)/man$${m##*.}/; done
	set -e; for p in $(notdir $(PROGRAMS)); do \
	  install -m 644 $(BUILD)/completion/$$p.bash $(word 1,$(COMPLETION_DIRS))/$$p; \
	  install -m 644 $(BUILD)/completion/$$p.fish $(word 2,$(COMPLETION_DIRS))/$$p.fish; \
	  install -m 644 $(BUILD)/completion/_$$p $(word 3,$(COMPLETION_DIRS))/_$$p; done

uninstall:  ## remove what install put there
	rm -f $(addprefix $(DESTDIR)$(BINDIR)/,$(notdir $(PROGRAMS)))
	rm -f $(DESTDIR)$(INCLUDEDIR)/xapian-c.h $(DESTDIR)$(LIBDIR)/libxapian-c.* \
	  $(DESTDIR)$(LIBDIR)/pkgconfig/xapian-c.pc
	for m in $(MAN); do rm -f $(DESTDIR)$(MANDIR)/man$${m##*.}/$${m##*/}; done
	for p in $(notdir $(PROGRAMS)); do rm -f $(word 1,$(COMPLETION_DIRS))/$$p \
	  $(word 2,$(COMPLETION_DIRS))/$$p.fish $(word 3,$(COMPLETION_DIRS))/_$$p; done

dist:  ## a source archive of the last commit in $(BUILD)/
	@mkdir -p $(BUILD)
	git archive --prefix=evsearch-$(VERSION)/ HEAD | gzip -9n >$(BUILD)/evsearch-$(VERSION).tar.gz

# ---- house-keeping ----------------------------------------------------------

deps:  ## install the Debian packages that build and check need, if they are missing
	@.ci/deps $(DEBS) $(DEBS_CHECK)

deps-fuzz:
	@.ci/deps $(DEBS_FUZZ)

deps-outputs:  ## ... and those by which check-outputs reads what evsearch writes
	@.ci/deps $(DEBS_OUTPUTS)

deps-lint:  ## ... and those of make lint, report and check-valgrind
	@.ci/deps $(DEBS_LINT)

clean:  ## remove $(BUILD)
	rm -rf $(BUILD)

help:  ## list the targets
	@grep -hE '^[a-z%-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 18

.PHONY: all demo check check-san check-valgrind check-build check-kinds check-cases check-pages check-outputs check-api \
        check-man check-docs check-terminal check-archives check-seeds check-fuzz lint report cover format install uninstall dist deps \
        deps-fuzz deps-outputs deps-lint clean help compile_commands.json
.SECONDARY:

-include $(shell find $(BUILD) -name '*.d' -type f 2>/dev/null)
