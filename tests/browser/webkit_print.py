"""Print the page at an address to a file with WebKit: `/usr/bin/python3 webkit_print.py ADDRESS FILE`.

The driver of WebKit has no command to print, but the engine has. Debian's own Python reaches it.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")

from gi.repository import GLib, Gtk, WebKit2  # noqa: E402 # the versions are chosen first


def to_file(file: str) -> Gtk.PrintSettings:
    """What a reader chooses to have a PDF."""
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
    return settings


def a4() -> Gtk.PageSetup:
    """A4, with the margins of the printer."""
    page = Gtk.PageSetup()
    page.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    return page


def main(address: str, file: str) -> None:
    """Open, wait until it has loaded, print, end."""
    view = WebKit2.WebView()
    window = Gtk.OffscreenWindow(default_width=1280, default_height=900)
    window.add(view)
    window.show_all()
    printing = WebKit2.PrintOperation(web_view=view, print_settings=to_file(file), page_setup=a4())
    printing.connect("finished", lambda *_: Gtk.main_quit())
    view.connect("load-changed", lambda _, event: event == WebKit2.LoadEvent.FINISHED and printing.print_())
    view.load_uri(address)
    Gtk.main()


main(*sys.argv[1:])
