"""The pages of the site."""

from flask import Blueprint, render_template, request
from flask_login import current_user, login_required

from .live import viz

pages = Blueprint("pages", __name__)


@pages.route("/")
@login_required
def dashboard():
    watts = request.args.get("limit", 1000, type=int)
    with viz.pull_session("meter") as session:
        # This user's own session: everybody else's is as it was.
        session.document.get_model_by_name("plot").title.text = f"{current_user.name}: limit {watts} W"
        session.document.get_model_by_name("limit").location = watts
        return render_template("dashboard.html", meter=viz.server_session(session))
