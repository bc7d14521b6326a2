// What the fuzz targets share. Each is one parser with whatever a document or a file may hold; scripts/fuzz runs them.
#pragma once

#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>

namespace plan::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// The words by which the Flemish template reads dates, amounts and titles.
inline const core::Template& words() {
    static const core::Template read = [] {
        std::ifstream file(PLAN_TEMPLATE_FOLDER "/vl.json", std::ios::binary);
        return core::read_template(std::string(std::istreambuf_iterator<char>(file), {}), "vl.json", core::rule_ids());
    }();
    return read;
}

/// What always holds; libFuzzer takes an abort for a finding.
inline void always(bool holds) {
    if (!holds) std::abort();
}

} // namespace plan::fuzz
