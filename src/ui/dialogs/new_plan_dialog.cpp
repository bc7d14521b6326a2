#include "ui/dialogs/new_plan_dialog.hpp"

#include "core/template/roles.hpp"
#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <rtl/character.hxx>
#include <set>
#include <string>

namespace plan::ui {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Of a check box or radio button.
constexpr sal_Int16 state(bool is_on) { return is_on ? 1 : 0; }

// Where the radio buttons stand, in the units of the dialog's file.
constexpr sal_Int32 first_column = 102;
constexpr sal_Int32 column_width = 76;
constexpr sal_Int32 first_row = 9;
constexpr sal_Int32 row_height = 16;

/// The name with the sign for its key: the first letter that no other label has taken.
rtl::OUString with_key(const rtl::OUString& name, std::set<sal_Unicode>& taken) {
    for (sal_Int32 at = 0; at < name.getLength(); ++at)
        if (rtl::isAsciiAlpha(name[at]) &&
            taken.insert(static_cast<sal_Unicode>(rtl::toAsciiLowerCase(name[at]))).second)
            return name.copy(0, at) + "~" + name.copy(at);
    return name;
}

class NewPlanDialog {
public:
    explicit NewPlanDialog(const NewPlanQuestion& question)
        : question_(question),
          dialog_(question.context, question.folder + "/NewPlanDialog.xdl", question.window, "new-plan") {}

    std::optional<NewPlanAnswers> ask() {
        offer_profiles();
        fill_in();
        dialog_.focus("Organisation");
        dialog_.execute([this] { return accept(); });
        return accepted_;
    }

private:
    static std::string radio(std::size_t at) { return "Profile" + std::to_string(at); }

    /// A radio button for each profile, two in a row; what stands below moves down where there are more rows than one.
    void offer_profiles() {
        const Reference<css::container::XNameContainer> models(dialog_.model(), UNO_QUERY_THROW);
        const Reference<css::lang::XMultiServiceFactory> factory(models, UNO_QUERY_THROW);
        auto taken = keys_of(models);
        for (std::size_t at = 0; at < question_.templates.size(); ++at) {
            const auto& name = question_.templates[at].name;
            const Reference<css::beans::XPropertySet> model(
                factory->createInstance("com.sun.star.awt.UnoControlRadioButtonModel"), UNO_QUERY_THROW);
            uno::set(model, "PositionX", first_column + (at % 2 == 0 ? 0 : column_width));
            uno::set(model, "PositionY", first_row + static_cast<sal_Int32>(at / 2) * row_height);
            uno::set(model, "Width", column_width);
            uno::set(model, "Height", row_height - 4);
            uno::set(model, "TabIndex", static_cast<sal_Int16>(at + 1));
            uno::set(model, "Label",
                     with_key(uno::to_office(question_.messages.is_dutch() ? name.nl : name.en), taken));
            models->insertByName(uno::to_office(radio(at)), Any(model));
            Reference<css::awt::XRadioButton>(dialog_.control(radio(at).c_str()), UNO_QUERY_THROW)
                ->addItemListener(on_item([this] { show_profile(); }));
        }
        move_down(models, (static_cast<sal_Int32>(question_.templates.size()) - 1) / 2 * row_height);
    }

    [[nodiscard]] std::set<sal_Unicode> keys_of(const Reference<css::container::XNameContainer>& models) const {
        std::set<sal_Unicode> keys;
        for (const auto& name : models->getElementNames()) {
            const Reference<css::beans::XPropertySet> model(models->getByName(name), UNO_QUERY_THROW);
            if (!model->getPropertySetInfo()->hasPropertyByName("Label")) continue;
            const auto label = dialog_.label(uno::to_utf8(name).c_str());
            if (const auto sign = label.indexOf('~'); sign >= 0 && sign + 1 < label.getLength())
                keys.insert(static_cast<sal_Unicode>(rtl::toAsciiLowerCase(label[sign + 1])));
        }
        return keys;
    }

    void move_down(const Reference<css::container::XNameContainer>& models, sal_Int32 by) {
        if (by <= 0) return;
        for (const auto& name : models->getElementNames()) {
            const Reference<css::uno::XInterface> model(models->getByName(name), UNO_QUERY_THROW);
            if (name.startsWith("Profile")) continue;
            uno::set(model, "PositionY", uno::get<sal_Int32>(model, "PositionY") + by);
        }
        uno::set(dialog_.model(), "Height", uno::get<sal_Int32>(dialog_.model(), "Height") + by);
    }

    [[nodiscard]] const core::Template& chosen() const {
        for (std::size_t at = 1; at < question_.templates.size(); ++at)
            if (dialog_.value<sal_Int16>(radio(at).c_str(), "State") == 1) return question_.templates[at];
        return question_.templates.front();
    }
    /// The levels of education that a new plan may have; none where the profile has but one.
    [[nodiscard]] std::vector<rtl::OUString> offered_levels() const {
        std::vector<rtl::OUString> titles;
        for (const auto& level : chosen().education_levels)
            if (level.is_offered()) titles.push_back(uno::to_office(level.title));
        if (titles.size() < 2) titles.clear();
        return titles;
    }
    [[nodiscard]] Reference<css::awt::XListBox> level_list() const {
        return {dialog_.control("Level"), UNO_QUERY_THROW};
    }
    /// The profile as the chosen level has it.
    [[nodiscard]] const core::Template& chosen_level() const {
        return chosen().for_level(uno::to_utf8(level_list()->getSelectedItem()));
    }

    void fill_in() {
        const auto& remembered = question_.remembered;
        const auto last = std::ranges::find(question_.templates, remembered.profile, &core::Template::profile);
        const auto at = last == question_.templates.end() ? 0 : last - question_.templates.begin();
        dialog_.set(radio(static_cast<std::size_t>(at)).c_str(), "State", state(true));
        dialog_.set("Organisation", "Text", remembered.organisation);
        dialog_.set("Compact", "State", state(remembered.compact));
        level_list()->addItemListener(on_item([this] { show_level(); }));
        show_profile();
    }

    /// School years, levels and councils differ between the profiles.
    void show_profile() {
        const auto coming = core::coming_school_year(question_.today, chosen().first_month);
        std::vector<rtl::OUString> years;
        const int first = core::is_early_in_school_year(question_.today, chosen().first_month) ? -1 : 0;
        for (int after = first; after < 2; ++after)
            years.push_back(uno::to_office(core::SchoolYear{coming.first_year + after, coming.first_month}.label()));
        dialog_.set("SchoolYear", "StringItemList",
                    css::uno::Sequence<rtl::OUString>(years.data(), static_cast<sal_Int32>(years.size())));
        if (dialog_.value<rtl::OUString>("SchoolYear", "Text").isEmpty())
            dialog_.set("SchoolYear", "Text", uno::to_office(coming.label()));
        const auto levels = offered_levels();
        dialog_.set("Level", "StringItemList",
                    css::uno::Sequence<rtl::OUString>(levels.data(), static_cast<sal_Int32>(levels.size())));
        const auto known = std::ranges::find(levels, question_.remembered.level);
        const auto choice = known == levels.end() ? sal_Int16{0} : static_cast<sal_Int16>(known - levels.begin());
        if (!levels.empty()) level_list()->selectItemPos(choice, true);
        show("Level", !levels.empty());
        show("LevelLabel", !levels.empty());
        show_level();
    }

    /// Which councils there are differs between the levels; somebody may have answered for one before.
    void show_level() {
        const auto& adapted = chosen_level();
        if (const auto& label = adapted.name_label)
            dialog_.set("OrganisationLabel", "Label",
                        "~" + uno::to_office(question_.messages.is_dutch() ? label->nl : label->en));
        const auto& remembered = question_.remembered;
        const bool answered = level_list()->getSelectedItem() == remembered.level && !remembered.level.isEmpty();
        const auto offer = [&](const char* control, std::string_view fact, bool otherwise, bool before) {
            show(control, adapted.fact(fact) != nullptr);
            dialog_.set(control, "State", state(answered ? before : otherwise));
        };
        offer("SchoolCouncil", core::role::fact::school_council, adapted.defaults.school_council,
              remembered.school_council);
        offer("LocalCommittee", core::role::fact::local_committee, adapted.defaults.local_committee,
              remembered.local_committee);
    }

    void show(const char* control, bool shown) {
        Reference<css::awt::XWindow>(dialog_.control(control), UNO_QUERY_THROW)->setVisible(shown);
    }

    bool accept() {
        NewPlanAnswers answers;
        answers.profile = chosen().profile;
        answers.organisation = dialog_.value<rtl::OUString>("Organisation", "Text").trim();
        answers.school_year = dialog_.value<rtl::OUString>("SchoolYear", "Text").trim();
        answers.school_council = dialog_.value<sal_Int16>("SchoolCouncil", "State") == 1;
        answers.local_committee = dialog_.value<sal_Int16>("LocalCommittee", "State") == 1;
        answers.compact = dialog_.value<sal_Int16>("Compact", "State") == 1;
        answers.level = level_list()->getSelectedItem();
        if (!core::find_school_year(uno::to_utf8(answers.school_year), chosen().first_month)) {
            dialog_.set("Problem", "Label",
                        question_.messages.text("setting.school-year", {{"value", uno::to_utf8(answers.school_year)}}));
            dialog_.focus("SchoolYear");
            return false;
        }
        if (answers.organisation.isEmpty() && !wants_no_name()) {
            dialog_.focus("Organisation");
            return false;
        }
        accepted_ = answers;
        return true;
    }

    [[nodiscard]] bool wants_no_name() const {
        return ui::ask(question_.context, dialog_.window(), question_.messages.text("box.title"),
                       question_.messages.text("question.no-name"));
    }

    const NewPlanQuestion& question_;
    Dialog dialog_;
    std::optional<NewPlanAnswers> accepted_;
};

} // namespace

std::optional<NewPlanAnswers> ask_new_plan(const NewPlanQuestion& question) { return NewPlanDialog(question).ask(); }

} // namespace plan::ui
