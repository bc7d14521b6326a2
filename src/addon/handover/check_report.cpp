#include "addon/handover/check_report.hpp"

#include "core/check/rule_list.hpp"
#include "core/handover/quality_map.hpp"
#include "core/handover/reading_overview.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/template/written_day.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "ui/common/overview_words.hpp"
#include "ui/common/quality_words.hpp"
#include "uno/text.hpp"
#include "writer/reading/text_digest.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

class Composer {
public:
    Composer(const Extension& extension, const writer::Inspection& inspection)
        : extension_(extension), inspection_(inspection) {}

    CheckReport compose(const std::vector<core::Finding>& findings, int version, core::Day day) {
        const auto& plan = inspection_.plan;
        paragraph(text("report.plan", {{"organisation", core::without_break_marks(plan.organisation)},
                                       {"schoolYear", plan.school_year ? plan.school_year->label() : "…"},
                                       {"version", std::to_string(version)}}));
        const auto rules = rules_of(*plan.plan_template);
        paragraph(text("report.checked", {{"date", core::date_in_words(*plan.plan_template, day)},
                                          {"n", std::to_string(rules.size())},
                                          {"template", extension_.messages.is_dutch() ? plan.plan_template->name.nl
                                                                                      : plan.plan_template->name.en},
                                          {"version", plan.plan_template->version}}));
        add_findings(findings);
        add_ignored(findings);
        add_overview();
        add_quality();
        add_small_print(findings);
        return {text("report.title"), std::move(elements_)};
    }

private:
    [[nodiscard]] std::string text(const char* key, const core::Arguments& arguments = {}) const {
        return uno::to_utf8(extension_.messages.text(key, arguments));
    }
    void heading(const char* key) { elements_.push_back({core::Role::section_heading, text(key), false}); }
    void paragraph(std::string said) { elements_.push_back({core::Role::body, std::move(said), false}); }
    void line(std::string said) { elements_.push_back({core::Role::list_item, std::move(said), false}); }

    static std::vector<const core::Rule*> rules_of(const core::Template& plan_template) {
        std::vector<const core::Rule*> rules;
        for (const auto* rule : core::all_rules())
            if (core::is_active(*rule, plan_template)) rules.push_back(rule);
        return rules;
    }

    [[nodiscard]] std::string about(const core::Finding& finding) const {
        const auto& messages = extension_.messages;
        return uno::to_utf8(messages.where(finding, inspection_.plan)) + ": " + uno::to_utf8(messages.message(finding));
    }

    void add_findings(const std::vector<core::Finding>& findings) {
        heading("report.findings");
        bool any = false;
        for (const auto severity : {core::Severity::error, core::Severity::warning, core::Severity::hint})
            for (const auto& finding : findings) {
                if (finding.ignored || finding.severity != severity) continue;
                line(uno::to_utf8(extension_.messages.severity(severity)) + " · " + about(finding));
                any = true;
            }
        if (!any) paragraph(text("report.no-findings"));
    }

    void add_ignored(const std::vector<core::Finding>& findings) {
        if (std::ranges::none_of(findings, [](const auto& finding) { return finding.ignored.has_value(); })) return;
        heading("report.ignored");
        for (const auto& finding : findings)
            if (finding.ignored) line(about(finding) + " " + text("report.reason", {{"reason", *finding.ignored}}));
    }

    /// How the plan was read, so that whoever gets it sees what the check was about.
    void add_overview() {
        const auto& messages = extension_.messages;
        heading("overview.title");
        for (const auto& section : core::reading_overview(inspection_.plan)) {
            elements_.push_back({core::Role::sub_heading, uno::to_utf8(ui::section_title(messages, section)), false});
            if (section.lines.empty()) paragraph(text("overview.empty"));
            for (const auto& entry : section.lines) line(uno::to_utf8(ui::line_text(messages, entry)));
        }
    }

    /// Where the plan answers what is expected of its quality, where a frame says what that is.
    void add_quality() {
        if (!inspection_.plan.plan_template->quality_frame) return;
        heading("quality.title");
        for (const auto& entry : core::quality_map(inspection_.plan))
            line(uno::to_utf8(ui::quality_details(extension_.messages, entry)));
    }

    /// Codes by which the check can be done again; nobody else needs them.
    void add_small_print(const std::vector<core::Finding>& findings) {
        const auto& plan = inspection_.plan;
        std::vector<std::string> rules;
        for (const auto& finding : findings)
            if (!core::contains(rules, finding.rule)) rules.push_back(finding.rule);
        const auto said = core::meaningful_text(plan, inspection_.document);
        elements_.push_back(
            {core::Role::small_print,
             text("report.small-print", {{"rules", rules.empty() ? text("report.no-rules") : core::listed(rules)},
                                         {"mark", core::plan_fingerprint(plan, inspection_.document)},
                                         {"digest", writer::sha256(extension_.context, said)}}),
             false});
    }

    const Extension& extension_;
    const writer::Inspection& inspection_;
    std::vector<core::TextElement> elements_;
};

} // namespace

CheckReport check_report(const Extension& extension, const writer::Inspection& inspection,
                         const std::vector<core::Finding>& findings, int version, core::Day day) {
    return Composer(extension, inspection).compose(findings, version, day);
}

} // namespace plan::addon
