#include "ui/panels/year_cards_panel.hpp"

#include <array>
#include <com/sun/star/awt/XProgressBar.hpp>

namespace plan::ui {
namespace {

struct Card {
    const char* title;
    const char* left;
    const char* bar;
    const char* planned;
};

/// A plan touches two budget years.
constexpr std::array cards = {Card{"FirstYear", "FirstLeft", "FirstBar", "FirstPlanned"},
                              Card{"SecondYear", "SecondLeft", "SecondBar", "SecondPlanned"}};

} // namespace

void YearCardsPanel::add_year_cards() {
    for (const auto& card : cards) {
        column_.add_bar({control(card.title), control(card.left)}, control(card.left));
        column_.add(control(card.bar));
        column_.add(control(card.planned));
        make_title(card.title);
        make_title(card.left);
    }
}

void YearCardsPanel::show_year_cards(const std::vector<BudgetYearCard>& years) {
    for (std::size_t at = 0; at < cards.size(); ++at) {
        const auto& card = cards[at];
        const bool is_known = at < years.size();
        for (const char* name : {card.title, card.left, card.bar, card.planned}) set_visible(name, is_known);
        if (!is_known) continue;
        const auto& year = years[at];
        set_text(card.title, year.title);
        set_text(card.left, year.left);
        set_text(card.planned, year.planned);
        set_spoken_name(card.bar, year.title + ": " + year.planned);
        constexpr sal_Int32 whole = 100;
        const css::uno::Reference<css::awt::XProgressBar> meter(control(card.bar), css::uno::UNO_QUERY_THROW);
        meter->setRange(0, whole);
        meter->setValue(year.percent);
    }
}

} // namespace plan::ui
