"""Runs calls by Google's Python client: what it is told by the first argument, what it saw as JSON."""

import base64
import json
import sys

from google.api_core import exceptions
from google.cloud import secretmanager_v1
from google.oauth2.credentials import Credentials

task = json.loads(sys.argv[1])


class FixedToken(Credentials):
    """A token that cannot be had anew: a refused one is reported as it is."""

    def refresh(self, request):
        pass


def make_client(token):
    options = {}
    if "endpoint" in task:
        options["api_endpoint"] = ":".join(str(part) for part in task["endpoint"].values())
    login = {"credentials": FixedToken(token)} if token else {}
    return secretmanager_v1.SecretManagerServiceClient(
        transport=task["transport"], client_options=options, **login
    )


def portable(answer):
    if hasattr(answer, "permissions"):
        return {"permissions": list(answer.permissions)}
    if hasattr(answer, "payload"):
        payload = answer.payload
        crc = str(payload.data_crc32c) if "data_crc32c" in payload else None
        data = base64.b64encode(payload.data).decode()
        return {"name": answer.name, "payload": {"data": data, "dataCrc32c": crc}}
    if hasattr(answer, "state"):
        return {"name": answer.name, "state": answer.state.name}
    if hasattr(answer, "name"):
        return {"name": answer.name}
    return [portable(item) for item in answer]


def snake(name):
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)


def convert(value):
    if not isinstance(value, dict):
        return value
    return {snake(k): base64.b64decode(v) if k == "data" else convert(v) for k, v in value.items()}


def outcome(shared, call):
    try:
        client = make_client(call["token"]) if "token" in call else shared
        method = getattr(client, snake(call["method"]))
        timeout = call.get("timeoutMs", 10000) / 1000
        return {"value": portable(method(request=convert(call["request"]), timeout=timeout, retry=None))}
    except exceptions.GoogleAPICallError as error:
        code = error.grpc_status_code.value[0] if task["transport"] == "grpc" else error.code
        return {"code": code, "message": error.message, "reason": error.reason}
    except Exception as error:  # pylint: disable=broad-except
        return {"code": type(error).__name__, "message": str(error)}


client = make_client(task.get("login", {}).get("token"))
print(json.dumps([outcome(client, call) for call in task["calls"]]))
