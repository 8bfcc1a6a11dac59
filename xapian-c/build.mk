# xapian-c: libxapian-c.a, libxapian-c.so.1, xapian-c.pc, examples, tests.
#
# Included by the Makefile of the tree, or by xapian-c/Makefile alone.  Both give
# BUILD, the compilers and ALL_*FLAGS; XPC_TOP is the way to the tree's root.

XPC_TOP     ?= .
XPC_DIR     := $(XPC_TOP)/xapian-c
XPC_BUILD   := $(BUILD)/xapian-c
XPC_SOVER   := 1
XPC_SRC     := $(wildcard $(XPC_DIR)/*.cc)
XPC_OBJ     := $(XPC_SRC:$(XPC_DIR)/%.cc=$(XPC_BUILD)/%.o)
XPC_HEADER  := $(XPC_TOP)/include/xapian-c.h
XPC_VERSION := $(shell awk '/define XPC_VERSION_(MAJOR|MINOR|PATCH)/ { v = v s $$3; s = "." } END { print v }' $(XPC_HEADER))
XPC_XAPIAN_CFLAGS := $(shell pkg-config --cflags xapian-core 2>/dev/null)
# Programs in C link without the C++ half of clang's sanitizer, which these two need.
XPC_CXXFLAGS := $(if $(findstring undefined,$(SAN)),-fno-sanitize=vptr $(if $(findstring clang,$(CXX)),-fno-sanitize=function))
XPC_XAPIAN_LIBS   := $(shell pkg-config --libs xapian-core 2>/dev/null)

XPC_STATIC := $(BUILD)/libxapian-c.a
XPC_SHARED := $(BUILD)/libxapian-c.so.$(XPC_SOVER)
XPC_PC     := $(BUILD)/xapian-c.pc
XPC_EXAMPLES := $(patsubst $(XPC_DIR)/examples/%.c,$(XPC_BUILD)/examples/%,$(wildcard $(XPC_DIR)/examples/*.c))
XPC_TESTDIR := $(XPC_TOP)/tests/unit/xapian-c
XPC_TESTS  := $(patsubst $(XPC_TESTDIR)/%.c,$(XPC_BUILD)/tests/%,$(wildcard $(XPC_TESTDIR)/test_*.c))

xapian-c: $(XPC_STATIC) $(XPC_SHARED) $(XPC_PC) $(XPC_EXAMPLES)  ## the C API over libxapian, with examples

$(XPC_BUILD)/%.o: $(XPC_DIR)/%.cc $(XPC_DIR)/build.mk
	@mkdir -p $(@D)
	$(call say,CXX)
	$(Q)$(CXX) $(ALL_CPPFLAGS) $(XPC_XAPIAN_CFLAGS) $(ALL_CXXFLAGS) $(XPC_CXXFLAGS) -MMD -MP -c -o $@ $<

$(XPC_STATIC): $(XPC_OBJ)
	$(call say,AR)
	@rm -f $@
	$(Q)ar rcs $@ $^

$(XPC_SHARED): $(XPC_OBJ) $(XPC_DIR)/xapian-c.map
	$(call say,LINK)
	$(Q)$(CXX) $(ALL_LDFLAGS) -shared -Wl,-soname,$(@F) -Wl,--version-script,$(XPC_DIR)/xapian-c.map \
	  -o $@ $(XPC_OBJ) $(XPC_XAPIAN_LIBS)
	$(Q)ln -sf $(@F) $(BUILD)/libxapian-c.so

# Written each time: PREFIX may be another one than last time.
$(XPC_PC): $(XPC_DIR)/xapian-c.pc.in xpc-always
	@mkdir -p $(@D)
	$(Q)sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	  -e 's|@VERSION@|$(XPC_VERSION)|' $< > $@

$(XPC_BUILD)/examples/%: $(XPC_DIR)/examples/%.c $(XPC_STATIC)
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) -I$(XPC_TOP)/include $(ALL_CFLAGS) $(ALL_LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(XPC_STATIC) \
	  $(XPC_XAPIAN_LIBS) -lstdc++ -lm

# ---- tests: one program for each test_*.c; all of them carry an operator new that
#      can be told to fail, and the helpers of testing.h ----

XPC_TEST_OBJ := $(XPC_BUILD)/tests/testing.o $(XPC_BUILD)/tests/failing_new.o

$(XPC_BUILD)/tests/%.o: $(XPC_TESTDIR)/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) -I$(XPC_TOP)/include -D_GNU_SOURCE $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(XPC_BUILD)/tests/failing_new.o: $(XPC_DIR)/testing/failing_new.cc
	@mkdir -p $(@D)
	$(call say,CXX)
	$(Q)$(CXX) $(ALL_CXXFLAGS) -MMD -MP -c -o $@ $<

$(XPC_BUILD)/tests/test_%: $(XPC_BUILD)/tests/test_%.o $(XPC_TEST_OBJ) $(XPC_STATIC)
	$(call say,TEST)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(XPC_XAPIAN_LIBS) -lcmocka -lstdc++ -lm

check-xapian-c: xapian-c $(XPC_TESTS)  ## tests of the C API: in memory, on disk, over TCP
	@$(XPC_TOP)/tests/run-unit $(XPC_TESTS)
	@sh $(XPC_DIR)/testing/check_api.sh $(XPC_TOP) $(XPC_SHARED) "$(CC)" "$(CXX)"
	@sh $(XPC_DIR)/testing/check_examples.sh $(XPC_BUILD)/examples

install-xapian-c: xapian-c  ## header, libraries and xapian-c.pc into DESTDIR
	install -d $(DESTDIR)$(INCLUDEDIR) $(DESTDIR)$(LIBDIR)/pkgconfig
	install -m 644 $(XPC_HEADER) $(DESTDIR)$(INCLUDEDIR)/
	install -m 644 $(XPC_STATIC) $(DESTDIR)$(LIBDIR)/
	install -m 755 $(XPC_SHARED) $(DESTDIR)$(LIBDIR)/
	ln -sf $(notdir $(XPC_SHARED)) $(DESTDIR)$(LIBDIR)/libxapian-c.so
	install -m 644 $(XPC_PC) $(DESTDIR)$(LIBDIR)/pkgconfig/

.PHONY: xapian-c check-xapian-c install-xapian-c xpc-always
.SECONDARY:
