"""The words of the site that no author writes, each in one place: marks, headings, dates and lists."""
