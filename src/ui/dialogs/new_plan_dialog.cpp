#include "ui/dialogs/new_plan_dialog.hpp"

#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Of a check box or radio button.
constexpr sal_Int16 state(bool is_on) { return is_on ? 1 : 0; }

class NewPlanDialog {
public:
    explicit NewPlanDialog(const NewPlanQuestion& question)
        : question_(question), dialog_(question.context, question.folder + "/NewPlanDialog.xdl", question.window) {}

    std::optional<NewPlanAnswers> ask() {
        fill_in();
        for (const char* radio : {"ProfileVl", "ProfileNl"})
            Reference<css::awt::XRadioButton>(dialog_.control(radio), UNO_QUERY_THROW)->addItemListener(on_item([this] {
                show_profile();
            }));
        dialog_.focus("Organisation");
        dialog_.execute([this] { return accept(); });
        return accepted_;
    }

private:
    [[nodiscard]] std::string profile() const {
        return dialog_.value<sal_Int16>("ProfileNl", "State") == 1 ? "nl" : "vl";
    }
    [[nodiscard]] const core::Template& entry() const {
        return *std::ranges::find(question_.templates, profile(), &core::Template::profile);
    }

    void fill_in() {
        const auto& remembered = question_.remembered;
        dialog_.set("ProfileNl", "State", state(remembered.profile == "nl"));
        dialog_.set("ProfileVl", "State", state(remembered.profile != "nl"));
        dialog_.set("Organisation", "Text", remembered.organisation);
        dialog_.set("SchoolCouncil", "State", state(remembered.school_council));
        dialog_.set("LocalCommittee", "State", state(remembered.local_committee));
        show_profile();
    }

    /// School years, levels and councils differ between the profiles.
    void show_profile() {
        const bool flemish = profile() == "vl";
        const auto coming = core::coming_school_year(question_.today, entry().first_month);
        css::uno::Sequence<rtl::OUString> years(3);
        for (int at = 0; at < 3; ++at)
            years.getArray()[at] =
                uno::to_office(core::SchoolYear{coming.first_year - 1 + at, coming.first_month}.label());
        dialog_.set("SchoolYear", "StringItemList", years);
        if (dialog_.value<rtl::OUString>("SchoolYear", "Text").isEmpty()) dialog_.set("SchoolYear", "Text", years[1]);
        css::uno::Sequence<rtl::OUString> levels(static_cast<sal_Int32>(entry().education_levels.size()));
        std::ranges::transform(entry().education_levels, levels.getArray(),
                               [](const auto& level) { return uno::to_office(level.title); });
        dialog_.set("Level", "StringItemList", levels);
        const auto known = std::ranges::find(levels, question_.remembered.level);
        const auto choice = known == levels.end() ? sal_Int16{0} : static_cast<sal_Int16>(known - levels.begin());
        Reference<css::awt::XListBox>(dialog_.control("Level"), UNO_QUERY_THROW)->selectItemPos(choice, true);
        for (const char* name : {"Level", "LevelLabel", "SchoolCouncil", "LocalCommittee"})
            Reference<css::awt::XWindow>(dialog_.control(name), UNO_QUERY_THROW)->setVisible(flemish);
    }

    bool accept() {
        NewPlanAnswers answers;
        answers.profile = profile();
        answers.organisation = dialog_.value<rtl::OUString>("Organisation", "Text").trim();
        answers.school_year = dialog_.value<rtl::OUString>("SchoolYear", "Text").trim();
        answers.school_council = dialog_.value<sal_Int16>("SchoolCouncil", "State") == 1;
        answers.local_committee = dialog_.value<sal_Int16>("LocalCommittee", "State") == 1;
        if (answers.profile == "vl")
            answers.level = Reference<css::awt::XListBox>(dialog_.control("Level"), UNO_QUERY_THROW)->getSelectedItem();
        if (!core::find_school_year(uno::to_utf8(answers.school_year), entry().first_month)) {
            dialog_.set("Problem", "Label",
                        question_.messages.text("setting.school-year", {{"value", uno::to_utf8(answers.school_year)}}));
            dialog_.focus("SchoolYear");
            return false;
        }
        accepted_ = answers;
        return true;
    }

    const NewPlanQuestion& question_;
    Dialog dialog_;
    std::optional<NewPlanAnswers> accepted_;
};

} // namespace

std::optional<NewPlanAnswers> ask_new_plan(const NewPlanQuestion& question) { return NewPlanDialog(question).ask(); }

} // namespace plan::ui
