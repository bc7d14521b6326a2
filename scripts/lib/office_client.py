"""Talking to an office behind a pipe, from Debian's own Python."""
import uno
from com.sun.star.beans import NamedValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

from waiting import until

PATIENCE = 120  # seconds


def connect(pipe: str, types_url: str = ""):
    """The office's component context; waits until the office answers. `types_url`: the .rdb with the extension's types."""
    context = uno.getComponentContext()
    if types_url:
        context.getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager").insert(types_url)
    resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")

    def answer():
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            return None

    return until(answer, f"the office behind {pipe} answers", PATIENCE)


def desktop(context):
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def dispatch(context, frame, command: str, *arguments) -> None:
    """Gives a command as a menu does; does not wait for its end unless an argument says so."""
    url = uno.createUnoStruct("com.sun.star.util.URL")
    url.Complete = command
    _, url = context.ServiceManager.createInstanceWithContext("com.sun.star.util.URLTransformer", context).parseStrict(url)
    frame.queryDispatch(url, "_self", 0).dispatch(url, arguments)


def named_value(name: str, value):
    return NamedValue(name, value)


def terminate(context) -> None:
    try:
        desktop(context).terminate()
    except DisposedException:
        return
