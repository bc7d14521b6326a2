#include "addon/commands/follow_up_description.hpp"

#include "addon/commands/budget_words.hpp"
#include "core/follow_up/to_follow_up.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "uno/text.hpp"

#include <boost/algorithm/string/join.hpp>
#include <map>

namespace plan::addon {
namespace {

class FollowUpDescription {
public:
    FollowUpDescription(const ui::Messages& messages, ui::FollowUp& follow_up)
        : messages_(messages), follow_up_(follow_up) {}

    void year(const core::BudgetYear& year) {
        if (year.planned == core::Cents{0} && year.paid == core::Cents{0}) return;
        core::Arguments arguments{{"paid", amount_text(year.paid)}, {"planned", amount_text(year.planned)}};
        ui::BudgetYearCard card;
        card.title = uno::to_office(year.label);
        if (!year.paid || !year.planned) {
            card.planned = messages_.text("follow-up.year.open", arguments);
        } else {
            const auto left = *year.planned - *year.paid;
            arguments["left"] = core::format_amount(left < 0 ? -left : left);
            card.planned = messages_.text("follow-up.year", arguments);
            card.percent = percent_of(*year.paid, *year.planned);
            if (year.closed) card.left = messages_.text("follow-up.year.closed");
            else card.left = messages_.text(left < 0 ? "follow-up.year.more" : "follow-up.year.left", arguments);
        }
        follow_up_.years.push_back(std::move(card));
    }

    void line(const core::ToFollowUp& entry) {
        const auto key = core::match_key(entry.name);
        ui::FollowUpLine line;
        line.key = "line/" + key + "/" + std::to_string(++of_name_[key]);
        line.group = entry.group;
        line.text = uno::to_office(entry.name);
        if (entry.day) {
            line.date = uno::to_office(entry.date);
            line.short_date = short_date(*entry.day);
        }
        line.details = details(entry);
        line.place = entry.place;
        follow_up_.lines.push_back(std::move(line));
    }

private:
    static rtl::OUString short_date(core::Day day) {
        const std::chrono::year_month_day date{day};
        return rtl::OUString::number(static_cast<unsigned>(date.day())) + "/" +
               rtl::OUString::number(static_cast<unsigned>(date.month()));
    }

    [[nodiscard]] rtl::OUString details(const core::ToFollowUp& entry) const {
        auto text = entry.date.empty() ? uno::to_office(entry.name)
                                       : messages_.text("follow-up.when", {{"name", entry.name}, {"date", entry.date}});
        text +=
            "\n" + messages_.text("follow-up.do." + std::string(core::name_of(entry.group)), {{"parts", parts(entry)}});
        if (!entry.has_row) text += " " + messages_.text("follow-up.no-row");
        return text;
    }

    [[nodiscard]] std::string parts(const core::ToFollowUp& entry) const {
        std::vector<std::string> names;
        names.reserve(entry.missing.size());
        for (const auto part : entry.missing)
            names.push_back(uno::to_utf8(messages_.text("follow-up.part." + std::string(core::name_of(part)))));
        return boost::algorithm::join(names, ", ");
    }

    const ui::Messages& messages_;
    ui::FollowUp& follow_up_;
    std::map<std::string, int> of_name_;
};

} // namespace

void describe_follow_up(const ui::Messages& messages, const core::Plan& plan, const core::Budget& budget,
                        core::Day today, ui::PlanState& state) {
    state.follow_up.is_offered = plan.plan_template->follow_up.is_there();
    state.follow_up.is_there = !plan.tables(core::role::table::follow_up).empty();
    if (!state.follow_up.is_there) return;
    FollowUpDescription description(messages, state.follow_up);
    for (const auto& year : budget.years) description.year(year);
    for (const auto& entry : core::to_follow_up(plan, budget.payments, today)) description.line(entry);
}

} // namespace plan::addon
