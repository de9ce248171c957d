"""Rounds the weights of linear layers so that what one rounding spoils the next ones mend.

Each weight is rounded in turn, and the weights of the same output that are still to come take over its error as far as the
layer's inputs let them. After Frantar and others, "GPTQ: Accurate post-training quantization for generative pre-trained
transformers", ICLR 2023.
"""
import torch
from torch import nn

DAMPING = 0.01
"""Of the mean square of the inputs; keeps an input that is nearly always the same from taking over everything."""
ON_GRID = 1e-3


def steps(weight, bits):
    """For each row the step of its grid of whole numbers with so many bits, sign included, and whether it lies on it already."""
    top = 2 ** (bits - 1) - 1
    most = weight.abs().amax(1).clamp(min=1e-8)
    step, known = most / top, torch.zeros(len(weight), dtype=torch.bool)
    for highest in range(top, top // 2, -1):
        places = weight / (most / highest)[:, None]
        fits = ((places - places.round()).abs().amax(1) < ON_GRID) & ~known
        step, known = torch.where(fits, most / highest, step), known | fits
    return step, known


@torch.no_grad()
def round_all(net, rows, read, bits):
    """Moves the weights of the encoder's linear layers to grids, going by their inputs when `read(net, rows)` reads these rows.

    What lies on a grid already stays as it is."""
    linears = [m for layer in net.encoder.layers for m in layer.children() if isinstance(m, nn.Linear)]
    linears = [m for m in linears if not steps(m.weight, bits)[1].all()]
    if not linears:
        return
    sums, hooks = {}, []
    for linear in linears:
        sums[linear] = torch.zeros(linear.in_features, linear.in_features, dtype=torch.float64)

        def add(module, inputs):
            x = inputs[0].reshape(-1, module.in_features)
            sums[module] += (x.T @ x).double()

        hooks.append(linear.register_forward_pre_hook(add))
    read(net, rows)
    for hook in hooks:
        hook.remove()
    for linear in linears:
        linear.weight.copy_(rounded(linear.weight, sums[linear], bits))


def rounded(weight, inputs, bits):
    """The weights on their grids; `inputs` is the sum over tokens of the products of each two inputs."""
    step, w = steps(weight, bits)[0].double(), weight.double().clone()
    top, size = 2 ** (bits - 1) - 1, len(inputs)
    h = inputs + torch.eye(size, dtype=torch.float64) * inputs.diagonal().mean() * DAMPING
    order = h.diagonal().argsort(descending=True)
    w, h = w[:, order], h[order][:, order]
    share = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(h)), upper=True)
    for i in range(size):
        exact = w[:, i].clone()
        w[:, i] = (exact / step).round().clamp(-top, top) * step
        w[:, i + 1 :] -= torch.outer((exact - w[:, i]) / share[i, i], share[i, i + 1 :])
    return w[:, order.argsort()].float()
