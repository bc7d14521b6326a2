"""The same pages with the fonts that a school has: Calibri or the Carlito that comes with the office, Arial or Liberation Sans; and with none of
the four nothing is cut off."""
from __future__ import annotations

import pathlib
import re
import subprocess
import unittest

from compat_office import WORK, Office, Profile, argument

TWINS = (("Calibri", "Carlito"), ("Arial", "Liberation Sans"))  # of the same widths, so that no line breaks elsewhere
WITHOUT = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>{}</rejectfont></selectfont></fontconfig>
"""
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')


def plan_as_pdf(office: Office, font: str) -> pathlib.Path:
    """A new plan in the house style, with another font in its place."""
    document = office.new_plan()
    styles = document.StyleFamilies.getByName("ParagraphStyles")
    for name in styles.ElementNames:
        if styles.getByName(name).CharFontName == "Calibri":
            styles.getByName(name).CharFontName = font
    file = WORK / f"{font}.pdf"
    document.storeToURL(file.as_uri(), (argument("FilterName", "writer_pdf_Export"),))
    document.close(True)
    return file


def told(*command: str | pathlib.Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(file: pathlib.Path) -> list[str]:
    """The text of each page, as it stands on it."""
    return told("pdftotext", "-layout", file, "-").split("\f")[:-1]


def fonts(file: pathlib.Path) -> set[str]:
    return {line.split()[0].partition("+")[2].partition("-")[0] for line in told("pdffonts", file).splitlines()[2:]}


class Fonts(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.profile = Profile("fonts").add()

    def test_twins_make_the_same_pages(self) -> None:
        with Office(self.profile.copy("fonts-all")) as office:
            for wanted, free in TWINS:
                with self.subTest(wanted):
                    ours, theirs = plan_as_pdf(office, wanted), plan_as_pdf(office, free)
                    self.assertTrue(pages(ours) == pages(theirs), f"{ours} and {theirs} differ")
                    self.assertGreater(len(pages(ours)), 8)
                    self.assertIn(free.replace(" ", ""), fonts(theirs))
                    self.assertTrue(fonts(ours) & {wanted, free.replace(" ", "")}, fonts(ours))

    def test_without_any_of_them_nothing_is_cut_off(self) -> None:
        config = WORK / "fonts.conf"
        names = [name for twins in TWINS for name in twins]
        config.write_text(WITHOUT.format("".join(
            f'<pattern><patelt name="family"><string>{name}</string></patelt></pattern>' for name in names)), "utf-8")
        with Office(self.profile.copy("fonts-none"), environment={"FONTCONFIG_FILE": str(config)}) as office:
            file = plan_as_pdf(office, "Calibri").rename(WORK / "none.pdf")
        self.assertFalse(fonts(file) & {name.replace(" ", "") for name in names}, fonts(file))
        width, height = map(float, PAGE.search(box := told("pdftotext", "-bbox", file, "-")).groups())
        words = [tuple(map(float, word)) for word in WORD.findall(box)]
        self.assertGreater(len(words), 1000)
        self.assertEqual([word for word in words if word[0] < 0 or word[1] > width or word[2] > height], [])
        with Office(self.profile.copy("fonts-usual")) as office:
            usual = plan_as_pdf(office, "Calibri")
        said = "".join(told("pdftotext", "-raw", file, "-").split())  # a narrow column breaks a long word
        words_of_usual = (word for word in told("pdftotext", "-raw", usual, "-").split() if not any(letter.isdigit() for letter in word))
        self.assertEqual({word for word in words_of_usual if word not in said}, set())


if __name__ == "__main__":
    unittest.main()
