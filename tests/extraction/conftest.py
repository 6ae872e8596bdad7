from hypothesis import settings

# A busy machine is slow, not wrong.
settings.register_profile("without deadline", deadline=None)
settings.load_profile("without deadline")
