#include "addon/takeover/takeover_desk.hpp"

#include "addon/base/infobar.hpp"
#include "addon/base/names.hpp"
#include "addon/base/visible_controller.hpp"
#include "addon/commands/commands.hpp"
#include "addon/session/show_panel.hpp"
#include "addon/takeover/source_file.hpp"
#include "addon/takeover/takeover.hpp"
#include "addon/takeover/takeover_words.hpp"
#include "core/takeover/column_proposal.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/takeover/shown_part.hpp"
#include "writer/takeover/source_reading.hpp"

#include <algorithm>
#include <com/sun/star/frame/XTitle.hpp>
#include <utility>

namespace plan::addon {

using css::uno::Reference;
using css::uno::UNO_QUERY;

TakeoverDesk::TakeoverDesk(TakeoverPlace place, const Reference<css::frame::XModel>& model) : place_(std::move(place)) {
    begin_with(model);
}

TakeoverDesk::TakeoverDesk(TakeoverPlace place, const rtl::OUString& file) : place_(std::move(place)) {
    begin_with(file);
}

TakeoverDesk::TakeoverDesk(TakeoverPlace place, core::Source copied) : place_(std::move(place)) {
    choose_from(std::move(copied));
    name_ = messages().text("takeover.clipboard");
}

ui::TakeoverState TakeoverDesk::read() {
    const auto& proposal = choice_->proposal();
    ui::TakeoverState state;
    state.source = name_;
    if (place_.purpose != TakeoverPurpose::rows) state.counts = counts_words(messages(), proposal);
    shown_.clear();
    for (std::size_t part = 0; part < proposal.parts.size(); ++part) {
        const auto& each = proposal.parts[part];
        if (place_.purpose == TakeoverPurpose::rows && each.part.kind != core::SourcePart::Kind::table) continue;
        shown_.push_back(part);
        state.parts.push_back({each.part.kind, place_.purpose == TakeoverPurpose::rows ? 0 : choice_->depth(part),
                               uno::to_office(each.part.text),
                               target_words(messages(), *proposal.plan_template, each.to), each.sure,
                               choice_->is_chosen(part)});
    }
    if (place_.purpose == TakeoverPurpose::new_plan) read_school(state);
    return state;
}

ui::TakeoverDetails TakeoverDesk::details(std::size_t line) {
    const auto part = shown_.at(line);
    const auto& proposal = choice_->proposal();
    const auto& each = proposal.parts[part];
    ui::TakeoverDetails details;
    details.text = lines_of(choice_->source(), each.part);
    const auto targets = targets_of(each);
    for (const auto& to : targets) details.targets.push_back(target_words(messages(), *proposal.plan_template, to));
    details.target = static_cast<std::size_t>(std::ranges::find(targets, each.to) - targets.begin());
    details.alike = choice_->alike(part).size();
    const auto possible = core::columns_for(*proposal.plan_template, each.to);
    if (each.part.kind != core::SourcePart::Kind::table || possible.empty()) return details;
    for (const auto& id : possible)
        details.column_choices.push_back(uno::to_office(column_title(*proposal.plan_template, id)));
    details.column_choices.push_back(messages().text("takeover.column.none"));
    for (const auto& column : each.columns)
        details.columns.push_back(
            {uno::to_office(column.title),
             static_cast<std::size_t>(std::ranges::find(possible, column.to) - possible.begin())});
    details.first_rows = first_rows(choice_->source(), each, proposal);
    return details;
}

void TakeoverDesk::choose_target(std::size_t line, std::size_t target, bool for_all_alike) {
    const auto part = shown_.at(line);
    choice_->choose_target(part, targets_of(choice_->proposal().parts[part]).at(target), for_all_alike);
}

void TakeoverDesk::choose_column(std::size_t line, std::size_t column, std::size_t choice) {
    const auto part = shown_.at(line);
    const auto& proposal = choice_->proposal();
    const auto possible = core::columns_for(*proposal.plan_template, proposal.parts[part].to);
    choice_->choose_column(part, column, choice < possible.size() ? possible[choice] : std::string());
}

void TakeoverDesk::choose_profile(std::size_t profile) {
    choice_->choose_template(choice_->templates().at(profile).profile, {});
}

void TakeoverDesk::choose_level(std::size_t level) {
    choice_->choose_template(choice_->proposal().plan_template->profile, offered_levels().at(level)->id);
}

void TakeoverDesk::set_school(const rtl::OUString& organisation, const rtl::OUString& school_year) {
    const auto year = uno::to_utf8(school_year);
    const auto found = core::find_school_year(year, choice_->proposal().plan_template->first_month);
    if (!year.empty() && !found) throw core::Refused("setting.school-year", {{"value", year}});
    choice_->say_school(uno::to_utf8(organisation), found);
}

void TakeoverDesk::take_next_year() {
    auto year = choice_->proposal().school_year;
    if (year) ++year->first_year;
    choice_->say_school(choice_->proposal().organisation, year);
}

void TakeoverDesk::show(std::size_t line) const {
    const auto& part = choice_->proposal().parts.at(shown_.at(line)).part;
    const TextDocument document(model_, UNO_QUERY);
    if (!document.is()) throw core::Refused("takeover.not-shown");
    writer::show_part(document, choice_->source(), part, choice_->templates());
}

bool TakeoverDesk::choose_other_source() {
    const auto url = ask_for_source(*place_.extension, place_.purpose == TakeoverPurpose::rows);
    if (url.isEmpty()) return false;
    begin_with(url);
    return true;
}

void TakeoverDesk::forget() { choice_->forget(); }

bool TakeoverDesk::take_over(std::optional<std::size_t> line) {
    auto& extension = *place_.extension;
    std::unique_ptr<SourceFile> file;
    if (!url_.isEmpty()) file = std::make_unique<SourceFile>(extension, url_);
    const auto model = file ? file->model() : model_;
    auto opened =
        model.is() ? OpenedSource(extension, model, extension.templates.templates()) : OpenedSource(choice_->source());
    const auto proposal = choice_->proposal_for(opened.get());
    TakenOver taken;
    if (place_.purpose == TakeoverPurpose::new_plan) taken = addon::take_over(extension, opened, proposal, {});
    else taken = add_to_plan(extension, opened, proposal_to_add(proposal, line), place_.into);
    choice_->remember();
    report(taken.document, taken.counts);
    const auto view = visible_controller(taken.document);
    if (view.is() && place_.purpose == TakeoverPurpose::new_plan)
        show_panel(extension.context, view, {names::findings_deck, names::findings_panel});
    return true;
}

const ui::Messages& TakeoverDesk::messages() const { return place_.extension->messages; }

void TakeoverDesk::begin_with(const Reference<css::frame::XModel>& model) {
    choose_from(read(model));
    model_ = model;
    url_ = {};
    name_ = model->getURL().isEmpty() ? title_of(model) : uno::file_name_of(model->getURL());
}

void TakeoverDesk::begin_with(const rtl::OUString& url) {
    choose_from(read(SourceFile(*place_.extension, url).model()));
    model_ = {};
    url_ = url;
    name_ = uno::file_name_of(url);
}

core::Source TakeoverDesk::read(const Reference<css::frame::XModel>& model) const {
    return writer::read_source(model, *place_.extension->templates.templates());
}

void TakeoverDesk::choose_from(core::Source source) {
    auto choice = std::make_unique<TakeoverChoice>(*place_.extension, place_.extension->templates.templates(),
                                                   std::move(source), place_.into);
    refuse_without_tables(*choice);
    choice_ = std::move(choice);
}

void TakeoverDesk::refuse_without_tables(const TakeoverChoice& choice) const {
    const bool has_table = std::ranges::any_of(choice.proposal().parts, [](const core::PartProposal& part) {
        return part.part.kind == core::SourcePart::Kind::table;
    });
    if (place_.purpose == TakeoverPurpose::rows && !has_table) throw core::Refused("takeover.no-table");
}

rtl::OUString TakeoverDesk::title_of(const Reference<css::frame::XModel>& model) {
    const Reference<css::frame::XTitle> titled(model, UNO_QUERY);
    return titled.is() ? titled->getTitle() : rtl::OUString();
}

void TakeoverDesk::read_school(ui::TakeoverState& state) const {
    const auto& proposal = choice_->proposal();
    const auto& templates = choice_->templates();
    for (std::size_t at = 0; at < templates.size(); ++at) {
        const auto& name = templates[at].name;
        state.profiles.push_back(uno::to_office(messages().is_dutch() ? name.nl : name.en));
        if (templates[at].profile == proposal.plan_template->profile) state.profile = at;
    }
    const auto levels = offered_levels();
    for (std::size_t at = 0; at < levels.size(); ++at) {
        state.levels.push_back(uno::to_office(levels[at]->title));
        if (levels[at]->id == proposal.plan_template->level) state.level = at;
    }
    state.organisation = uno::to_office(proposal.organisation);
    if (proposal.school_year) state.school_year = uno::to_office(proposal.school_year->label());
    constexpr int years_before = 2;
    constexpr int years_offered = 4;
    auto year = core::coming_school_year(today(), proposal.plan_template->first_month);
    year.first_year -= years_before;
    for (int at = 0; at < years_offered; ++at, ++year.first_year)
        state.school_years.push_back(uno::to_office(year.label()));
}

std::vector<const core::EducationLevel*> TakeoverDesk::offered_levels() const {
    std::vector<const core::EducationLevel*> result;
    for (const auto& level : choice_->proposal().plan_template->education_levels)
        if (level.is_offered()) result.push_back(&level);
    return result;
}

std::vector<std::string> TakeoverDesk::targets_of(const core::PartProposal& part) const {
    const auto& plan_template = *choice_->proposal().plan_template;
    auto targets = core::targets_for(plan_template, part.part.kind);
    if (place_.purpose == TakeoverPurpose::rows)
        std::erase_if(targets, [&plan_template](const std::string& to) {
            const auto* table = core::table_of_target(plan_template, to);
            return table == nullptr ||
                   (table->role != core::role::table::activities && table->role != core::role::table::agenda &&
                    table->role != core::role::table::costs);
        });
    return targets;
}

core::Proposal TakeoverDesk::proposal_to_add(core::Proposal proposal, std::optional<std::size_t> line) const {
    if (place_.purpose != TakeoverPurpose::rows) return proposal;
    if (!line) throw core::Refused("takeover.no-table");
    const auto& wanted = choice_->proposal().parts.at(shown_.at(*line));
    if (core::table_of_target(*proposal.plan_template, wanted.to) == nullptr) throw core::Refused("takeover.no-target");
    for (auto& part : proposal.parts)
        if (part.part.id != wanted.part.id) part.to = core::target::leave_out;
    return proposal;
}

void TakeoverDesk::report(const TextDocument& document, const core::TakeoverCounts& counts) const {
    remove_bar(document, names::takeover_bar); // its title may be another now
    const auto key = place_.purpose == TakeoverPurpose::rows ? "takeover.report.rows" : "takeover.report";
    show_bar(document, {names::takeover_bar, messages().text("takeover.report.title"),
                        report_words(messages(), key, counts, *choice_->proposal().plan_template),
                        css::frame::InfobarType::SUCCESS});
}

} // namespace plan::addon
