"""Orca's own place for settings of one user: here of one test."""
from orca import settings

settings.speechFactoryModules = ["listener"]
settings.speechServerFactory = "listener"
settings.enableBraille = False
settings.enableSound = False
# Else the reading of a whole page would mix with what its keys say.
settings.sayAllOnLoad = False
# Orca ends itself when its start takes longer.
settings.timeoutTime = 120
