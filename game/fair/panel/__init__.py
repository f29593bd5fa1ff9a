"""The host's panel: settings, figures, banks and data, behind the PIN or at the desk."""
