from django.views.generic import TemplateView


class FrontPage(TemplateView):
    template_name = "archive/front.html"


class Year(TemplateView):
    template_name = "archive/year.html"


class Month(TemplateView):
    template_name = "archive/month.html"


class Day(TemplateView):
    template_name = "archive/day.html"
