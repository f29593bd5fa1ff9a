"""Every message about a bank file, by kind."""

from __future__ import annotations

from game.bank.problems import Message
from game.bank.wording_bank import BANK_MESSAGES
from game.bank.wording_file import FILE_MESSAGES
from game.bank.wording_law import LAW_MESSAGES
from game.bank.wording_picture import PICTURE_MESSAGES
from game.bank.wording_question import QUESTION_MESSAGES
from game.bank.wording_targets import TARGETS_MESSAGES

MESSAGES: dict[str, Message] = {
    **FILE_MESSAGES,
    **QUESTION_MESSAGES,
    **TARGETS_MESSAGES,
    **LAW_MESSAGES,
    **PICTURE_MESSAGES,
    **BANK_MESSAGES,
}
