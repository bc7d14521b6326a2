#include "addon/entry_points.hpp"
extern "C" css::uno::XInterface* plan_dispatch_create(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&) { return nullptr; }
extern "C" css::uno::XInterface* plan_panels_create(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&) { return nullptr; }
