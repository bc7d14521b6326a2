// A bar in Writer, once after the extension was installed, that says where a plan is made.
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace css = com::sun::star;

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_welcome_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
