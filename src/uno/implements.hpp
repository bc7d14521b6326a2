// Variadic names for the SDK's numbered implementation helpers.
#pragma once

#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/implbase4.hxx>

namespace plan::uno {

template <typename... Interfaces>
struct ImplementationHelper;
template <typename A>
struct ImplementationHelper<A> {
    using type = cppu::WeakImplHelper1<A>;
};
template <typename A, typename B>
struct ImplementationHelper<A, B> {
    using type = cppu::WeakImplHelper2<A, B>;
};
template <typename A, typename B, typename C>
struct ImplementationHelper<A, B, C> {
    using type = cppu::WeakImplHelper3<A, B, C>;
};
template <typename A, typename B, typename C, typename D>
struct ImplementationHelper<A, B, C, D> {
    using type = cppu::WeakImplHelper4<A, B, C, D>;
};

/// A reference-counted UNO object with these interfaces.
template <typename... Interfaces>
using Implements = typename ImplementationHelper<Interfaces...>::type;

} // namespace plan::uno
