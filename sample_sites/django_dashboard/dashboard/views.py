"""The site's pages."""

from django.shortcuts import render

from syncviz_django.shortcuts import pull_session


def index(request):
    return render(request, "index.html")


def customised(request):
    with pull_session(request, "sliders") as session:
        session.document.roots[0].children[1].title.text = f"Special sliders for {request.GET.get('name', 'you')[:40]}"
    return render(request, "customised.html", {"session": session})
