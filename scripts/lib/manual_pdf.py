"""manual_pdf.py PIPE FODT PDF [FODT PDF...]: fills in the contents of these text documents, and makes a PDF of each."""
import pathlib
import sys

import office_client
import uno
from com.sun.star.beans import PropertyValue


def values(**settings) -> tuple:
    return tuple(PropertyValue(Name=name, Value=value) for name, value in settings.items())


def make(desktop, source: pathlib.Path, target: pathlib.Path) -> None:
    document = desktop.loadComponentFromURL(source.absolute().as_uri(), "_blank", 0, values(Hidden=True))
    try:
        contents = document.getDocumentIndexes().getByIndex(0)
        for _ in range(2):  # once it is there, what stands behind it is on other pages
            contents.update()
        settings = uno.Any("[]com.sun.star.beans.PropertyValue", values(
            ExportBookmarks=True, UseTaggedPDF=True, DisplayPDFDocumentTitle=True, InitialView=1, UseLosslessCompression=True))
        document.storeToURL(target.absolute().as_uri(), values(FilterName="writer_pdf_Export", FilterData=settings))
    finally:
        document.close(True)


def main() -> None:
    office = office_client.connect(sys.argv[1])
    paths = [pathlib.Path(argument) for argument in sys.argv[2:]]
    for source, target in zip(paths[::2], paths[1::2]):
        make(office_client.desktop(office), source, target)
    office_client.terminate(office)


main()
