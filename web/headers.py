"""What browsers are told besides what Django's own middleware and django-csp tell them."""

# What no page of the archive needs is not to be had by anything that finds its way into one.
REFUSED = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)
PERMISSIONS = ", ".join(f"{feature}=()" for feature in REFUSED)


def permissions_policy(get_response):
    """Middleware: the header `Permissions-Policy` on every answer."""

    def respond(request):
        response = get_response(request)
        response["Permissions-Policy"] = PERMISSIONS
        return response

    return respond
