from accounts.models.recovery import RecoveryCode, RecoverySheet
from accounts.models.session import Session
from accounts.models.sign_in import SignIn

__all__ = ["RecoveryCode", "RecoverySheet", "Session", "SignIn"]
