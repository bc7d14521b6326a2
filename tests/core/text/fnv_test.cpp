// These numbers are kept in documents: another way of making them would lose what was left as it is, and approvals.
#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
template <typename Number>
std::string fnv(std::string_view text) {
    core::Fnv<Number> hash;
    for (const char c : text) hash.add(static_cast<unsigned char>(c));
    return core::hexadecimal(hash.number());
}
} // namespace

TEST_CASE("Fnv gives the numbers that FNV-1a is published with") {
    CHECK(fnv<std::uint32_t>("") == "811c9dc5");
    CHECK(fnv<std::uint32_t>("a") == "e40c292c");
    CHECK(fnv<std::uint32_t>("foobar") == "bf9cf968");
    CHECK(fnv<std::uint64_t>("") == "cbf29ce484222325");
    CHECK(fnv<std::uint64_t>("a") == "af63dc4c8601ec8c");
    CHECK(fnv<std::uint64_t>("foobar") == "85944171f73967e8");
}

TEST_CASE("hexadecimal writes zeros in front") {
    CHECK(core::hexadecimal(std::uint32_t{0}) == "00000000");
    CHECK(core::hexadecimal(std::uint64_t{0x1F}) == "000000000000001f");
}

TEST_CASE("the fingerprint of a text does not change from one version to the next") {
    CHECK(core::fingerprint_text("Doel 1.") == "53805944");
    CHECK(core::key_number("Doel 1.") == 0x10ad77ab5717e9c4);
}
