from django.views.generic import DetailView, ListView


class EntryList(ListView):
    pass


class EntryDetail(DetailView):
    slug_field = slug_url_kwarg = "public_id"
