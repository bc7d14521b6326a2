// Tables that say something about a plan and are none of its own: what reads the plan must not take them for one.
#pragma once

#include "core/template/composition.hpp"

#include <deque>
#include <string>
#include <vector>

namespace plan::core {

class PlainTables {
public:
    /// @param id  of all of them, to begin with
    PlainTables(const Template& plan_template, std::string id);

    /// @param name  by which this one is told from the others
    /// @param caption  empty: none stands above it
    /// @param titles  of its columns; no row is longer
    TableElement table(const std::string& name, const std::string& caption, const std::vector<std::string>& titles,
                       std::vector<std::vector<std::string>> rows);

    /// What the elements point into; it moves, and they stay right.
    std::deque<TableTemplate> take() { return std::move(tables_); }

private:
    std::string id_;
    std::string caption_label_;
    std::deque<TableTemplate> tables_;
};

} // namespace plan::core
