"""Who may come in: two users and their login. A real site has them in its database."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash

__all__ = ["login_manager", "login_required", "users"]

users = Blueprint("users", __name__)
login_manager = LoginManager()
login_manager.login_view = "users.login"


class User(UserMixin):
    def __init__(self, name, password):
        self.id, self.name = name.lower(), name
        self.password = generate_password_hash(password)


KNOWN = {user.id: user for user in (User("Ada", "demo"), User("Bob", "demo"))}


@login_manager.user_loader
def load_user(user_id):
    return KNOWN.get(user_id)


@users.route("/login", methods=["GET", "POST"])
def login():
    if current_user.is_authenticated:
        return redirect(url_for("pages.dashboard"))
    if request.method == "GET":
        return render_template("login.html")
    user = KNOWN.get(request.form.get("name", "").lower())
    if user is None or not check_password_hash(user.password, request.form.get("password", "")):
        return render_template("login.html", failed=True), 403
    login_user(user)
    return redirect(url_for("pages.dashboard"))


@users.route("/logout", methods=["POST"])
def logout():
    logout_user()  # closes the user's plots, too
    return redirect(url_for("users.login"))
