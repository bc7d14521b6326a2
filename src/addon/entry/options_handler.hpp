// The page in the office's window of options, as plan.components names it.
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace css = com::sun::star;

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_options_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
