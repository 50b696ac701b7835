"""Python code under test may talk to this machine only."""

import ipaddress
import socket


class NetworkRefused(RuntimeError):
    pass


def set_up() -> None:
    for name in ["connect", "connect_ex"]:
        setattr(socket.socket, name, _guarded_connect(getattr(socket.socket, name)))
    socket.getaddrinfo = _guarded_look_up(socket.getaddrinfo)


def _guarded_connect(connect):
    def guarded(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_stranger(address[0])
        return connect(self, address)

    return guarded


def _guarded_look_up(look_up):
    def guarded(host, *args, **kwargs):
        _refuse_stranger(host)
        return look_up(host, *args, **kwargs)

    return guarded


def _refuse_stranger(host) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return
    try:
        is_near = ipaddress.ip_address(name).is_loopback or ipaddress.ip_address(name).is_unspecified
    except ValueError:
        is_near = False
    if not is_near:
        raise NetworkRefused(f"A test tried to reach {name}; tests use this machine only.")
