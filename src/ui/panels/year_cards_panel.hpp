// A panel with a card for each budget year at its top: a title, what is left, a bar, and a sentence.
#pragma once

#include "ui/panels/panel.hpp"

#include <vector>

namespace plan::ui {

class YearCardsPanel : public Panel {
protected:
    explicit YearCardsPanel(PanelPlace place) : Panel(std::move(place)) {}

    /// Adds the cards to the column; called once, in build().
    void add_year_cards();
    /// @param years  those that there is a card for; the others are hidden
    void show_year_cards(const std::vector<BudgetYearCard>& years);
};

} // namespace plan::ui
