"""Reads secrets by Azure's own client in Python: cases as JSON on standard input, outcomes on standard output."""

import json
import re
import sys

from azure.core.exceptions import AzureError
from azure.identity import (
    AzureCliCredential,
    CertificateCredential,
    ClientAssertionCredential,
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
    WorkloadIdentityCredential,
)
from azure.keyvault.secrets import SecretClient


def credential(case):
    login = case["login"]
    by = login["by"]
    tenant, client_id = login.get("tenant"), login.get("clientId")
    options = {"retry_total": 0, **({"authority": case["authority"]} if "authority" in case else {})}
    if by == "secret":
        return ClientSecretCredential(tenant, client_id, login["secret"], **options)
    if by == "certificate":
        return CertificateCredential(tenant, client_id, login["file"], **options)
    if by == "assertion":
        return ClientAssertionCredential(tenant, client_id, lambda: login["assertion"], **options)
    if by == "workload":
        return WorkloadIdentityCredential(
            tenant_id=tenant, client_id=client_id, token_file_path=login["file"], **options
        )
    if by == "managed":
        return ManagedIdentityCredential(client_id=client_id, retry_total=0)
    if by == "cli":
        return AzureCliCredential()
    return DefaultAzureCredential(**options)


def failure(error):
    reason = re.search(r"\b(AADSTS|AKV|S2S)\d+", str(error))
    detail = getattr(error, "error", None)
    inner = getattr(detail, "innererror", None) or {}
    return {
        "error": type(error).__name__,
        "status": getattr(error, "status_code", None),
        "code": getattr(detail, "code", None),
        "inner": inner.get("code") if isinstance(inner, dict) else None,
        "reason": reason.group(0) if reason else None,
    }


def read(case):
    try:
        client = SecretClient(case["vault"], credential(case), retry_total=0)
        return {"value": client.get_secret(case["name"], case.get("version")).value}
    except AzureError as error:
        return {key: value for key, value in failure(error).items() if value is not None}


print(json.dumps([read(case) for case in json.load(sys.stdin)]))
