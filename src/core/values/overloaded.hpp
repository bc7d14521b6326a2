#pragma once

namespace plan::core {

/// For std::visit: one call operator for each alternative of a variant. An alternative without one does not compile.
template <typename... Calls>
struct Overloaded : Calls... {
    using Calls::operator()...;
};
template <typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

} // namespace plan::core
