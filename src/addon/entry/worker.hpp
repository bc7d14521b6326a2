// What the office calls at its start where it was started to work for an overview: only such a profile asks for it.
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace css = com::sun::star;

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_worker_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
