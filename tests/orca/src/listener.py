"""Takes the place of Orca's synthesiser: what Orca would say becomes a line of a file. Orca loads it by its settings."""
import os

from gi.repository import GLib
from orca import chnames, speechserver

HEARD = open(os.environ["ORCA_HEARD"], "a", buffering=1, encoding="utf-8")


def hear(text):
    words = " ".join((text or "").split())
    if words:
        HEARD.write(words + "\n")


class SpeechServer(speechserver.SpeechServer):
    only = None

    @staticmethod
    def getFactoryName():
        return "Listener"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer.only is None:
            SpeechServer.only = SpeechServer()
        return SpeechServer.only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Listener", "listener"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        hear(text)

    def speakCharacter(self, character, acss=None):
        hear(chnames.getCharacterName(character))

    def speakKeyEvent(self, event, acss=None):
        pass  # Echoes of keys say nothing of the page.

    def sayAll(self, utterances, progress):
        def go_on():
            for context, _ in utterances:
                hear(context.utterance)
                context.currentOffset = context.endOffset
                progress(context.copy(), speechserver.SayAllContext.COMPLETED)
                return True
            return False

        GLib.idle_add(go_on)

    def stop(self):
        pass
