#include "core/check/next_task.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::Need;

namespace {

const std::vector<std::string> chapters = {"introduction", "goals", "agenda"};

const std::vector<core::OpenItem> open = {
    {"year", "", Need::fill_in},
    {"example-1", "introduction", Need::adapt},
    {"who", "introduction", Need::fill_in},
    {"example-2", "introduction", Need::adapt},
    {"tip", "goals", Need::consider},
    {"date", "agenda", Need::mend},
};

std::string next(const core::WorkPlace& place, const std::vector<core::OpenItem>& items = open) {
    const auto task = core::next_task(items, chapters, place);
    return task ? task->id : std::string();
}

/// Without the one that was done.
std::vector<core::OpenItem> without(const std::string& id) {
    auto items = open;
    std::erase_if(items, [&id](const core::OpenItem& item) { return item.id == id; });
    return items;
}

} // namespace

TEST_CASE("the work begins on the cover and goes through the chapters") {
    CHECK(next({}) == "year");
    CHECK(next({"year", ""}) == "who");
    CHECK(next({"who", "introduction"}) == "example-1");
    CHECK(next({"example-1", "introduction"}) == "date");
}

TEST_CASE("what was done gives way to the next thing in its chapter") {
    CHECK(next({"who", "introduction"}, without("who")) == "example-1");
    CHECK(next({"year", ""}, without("year")) == "who");
    CHECK(next({"date", "agenda"}, without("date")) == "year");
}

TEST_CASE("what was passed over comes again once all else was offered") {
    CHECK(next({"date", "agenda"}) == "year");
    CHECK(next({"only", ""}, {{"only", "", Need::fill_in}}) == "only");
}

TEST_CASE("the chapter that a person looks at comes first") {
    CHECK(next({"year", "goals"}) == "date");
    CHECK(next({"year", "introduction"}) == "who");
    CHECK(next({"", "a chapter of the school's own"}) == "year");
}

TEST_CASE("of the example texts in a chapter one is offered, and tips are no task") {
    CHECK(next({}, {{"tip", "goals", Need::consider}}).empty());
    CHECK(next({}, {}).empty());
    CHECK(next({"a", "goals"},
               {{"a", "goals", Need::adapt}, {"b", "goals", Need::adapt}, {"c", "agenda", Need::adapt}}) == "c");
}

TEST_CASE("what a finding needs follows from what can be done about it") {
    core::Finding finding;
    CHECK(core::need_of(finding) == Need::consider);
    finding.severity = core::Severity::warning;
    CHECK(core::need_of(finding) == Need::mend);
    finding.fix = core::fix::FillIn{};
    CHECK(core::need_of(finding) == Need::fill_in);
    finding.fix = core::fix::KeepExample{};
    CHECK(core::need_of(finding) == Need::adapt);
}
