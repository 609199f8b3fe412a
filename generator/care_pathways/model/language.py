"""The words of the site: what to avoid and what to write instead, what to explain, what is known to everyone."""

from typing import Annotated

from pydantic import Field, StringConstraints

from care_pathways.model.base import Model
from care_pathways.model.text import Identifier, Text

Phrase = Annotated[str, StringConstraints(pattern=r"[A-Za-z]{3}", strip_whitespace=True)]
"""A word or phrase to look for. It has a word of three letters at least, by which it is found."""


class AvoidedWord(Model):
    """A word or phrase to avoid, in each of its forms."""

    words: tuple[Phrase, ...]
    """The word or phrase in each form in which it may turn up: fail, fails, failed, failing."""
    instead: Text
    """What to write instead."""
    reason: Text
    """Why it is avoided."""


class ExplainedWord(Model):
    """A word that people meet on letters and in clinics, allowed where the same text says what it means."""

    words: tuple[Phrase, ...]
    """The word in each form in which it may turn up."""
    explained_by: tuple[Text, ...]
    """Plain words, one of which stands in the same text. The beginning of a word will do: "pregnan"."""
    meaning: Text
    """What it means in a few plain words, for the hint to an author."""


class AllowedPhrase(Model):
    """Phrases in which a word from the lists is right."""

    phrases: tuple[Text, ...]
    """The phrases, as narrow as they can be."""
    reason: Text
    """Why they are right."""


class Language(Model):
    """The words of the site. What stands in quotation marks, and the titles of sources, are other people's words."""

    id: Identifier
    """The name of the file: language."""
    everywhere: tuple[AvoidedWord, ...] = ()
    """Avoided in every view."""
    for_people: tuple[AvoidedWord, ...] = ()
    """Avoided in people's texts as well."""
    explained: tuple[ExplainedWord, ...] = ()
    """Allowed in people's texts where they are explained in place."""
    names: tuple[AllowedPhrase, ...] = ()
    """Names of conditions, services, roles and laws. Words of the lists are right in them, and readability leaves
    them out, because nobody can choose an easier name."""
    familiar: tuple[Text, ...] = ()
    """Long words that everyone knows and that have no shorter name. Readability does not count them as long."""
    allowed: tuple[AllowedPhrase, ...] = ()
    """Phrases that are no names, but in which a word of the lists is right all the same."""
    british: dict[Phrase, Text] = Field(default_factory=dict)
    """American spellings, each with the British one. Small letters."""
    british_of_professions: tuple[Phrase, ...] = ()
    """Words of that list that are British too where professionals read: the judgment of a court, a computer program."""
    keeps_z: tuple[Text, ...] = ()
    """Words that have a z in British spelling too: size, prize."""
    abbreviations: tuple[Text, ...] = ()
    """Abbreviations that need no explanation, because people in England know them better than the full name."""
    self_harm: tuple[Phrase, ...] = ()
    """Words on suicide and self-harm. In people's texts, help is named beside them."""
    danger: tuple[Text, ...] = ()
    """Words that name a danger or a way to get help. A people's page that has one of them opens with the help box."""
