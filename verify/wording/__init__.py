"""The only room with sentences for people: a catalogue per locale, and the rendering of an Answer."""
